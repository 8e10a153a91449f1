namespace Readiness.Grains.Activities;

/// <summary>Who is named in which standing entry. Derived from the ledgers, and written with their rows.</summary>
public interface ICounterpartStore
{
    /// <summary>How many entries of active people wait for a colleague's word that were logged on a day or later.</summary>
    Task<int> CountAskedAsync(Guid colleague, DateOnly since, CancellationToken cancellation);

    /// <summary>Those entries, the longest waiting first, after one of them when given.</summary>
    Task<IReadOnlyList<AskedRow>> AskedAsync(Guid colleague, DateOnly since, AskedRow? after, int count, CancellationToken cancellation);

    /// <summary>Derives all of it anew.</summary>
    Task RebuildAsync(CancellationToken cancellation);

    /// <summary>Derives it when there is nothing yet and there are ledgers: once, for data from before it was kept.</summary>
    Task FillAsync(CancellationToken cancellation);
}
