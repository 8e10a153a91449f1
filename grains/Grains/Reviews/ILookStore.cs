namespace Readiness.Grains.Reviews;

/// <summary>Where it is kept who looked at whom.</summary>
public interface ILookStore
{
    /// <summary>Keeps looks; of those of one viewer, person, kind and slot the first.</summary>
    Task SaveAsync(IReadOnlyList<LookRow> looks, CancellationToken cancellation);

    /// <summary>Looks at a person, the latest first, after one when given.</summary>
    Task<IReadOnlyList<LookRow>> ReadAsync(Guid person, LookRow? after, int count, CancellationToken cancellation);
}
