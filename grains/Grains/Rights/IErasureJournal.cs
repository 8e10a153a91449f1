namespace Readiness.Grains.Rights;

/// <summary>
/// A copy of the register outside of the database, so that a database that was restored from an older backup is told whom to
/// erase again. It holds random ids and times.
/// </summary>
public interface IErasureJournal
{
    /// <summary>Adds somebody; returns once it is durable. One who is in it already stays.</summary>
    Task AddAsync(Guid person, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>All that is in it. A line cut off by a crash is not.</summary>
    Task<IReadOnlyDictionary<Guid, DateTimeOffset>> ReadAsync(CancellationToken cancellation);
}
