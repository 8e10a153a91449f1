namespace Readiness.Grains.Recognition;

/// <summary>Where all thanks can be read, and whether they are hidden. The latest come first.</summary>
public interface IThanksStore
{
    /// <summary>The thanks of an id; null when there are none.</summary>
    Task<ThanksRow?> FindAsync(Guid id, CancellationToken cancellation);

    /// <summary>Thanks that somebody gave or received, after those of a place when given.</summary>
    Task<IReadOnlyList<ThanksRow>> OfPersonAsync(Guid person, ThanksPlace? after, int count, CancellationToken cancellation);

    /// <summary>Thanks that are not hidden, to active people who are of a team now, after those of a place when given.</summary>
    Task<IReadOnlyList<ThanksRow>> OfTeamAsync(Guid team, ThanksPlace? after, int count, CancellationToken cancellation);

    /// <summary>Adds thanks; those whose id is there already stay as they are.</summary>
    Task AddAsync(IReadOnlyList<ThanksRow> thanks, CancellationToken cancellation);

    /// <summary>Sets whether giver or receiver hides thanks; null when there are none of that id that somebody gave or received.</summary>
    Task<ThanksRow?> HideAsync(Guid id, Guid by, bool hidden, CancellationToken cancellation);
}
