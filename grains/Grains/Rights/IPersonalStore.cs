namespace Readiness.Grains.Rights;

/// <summary>What steps of an erasure do to storage that no grain stands before.</summary>
public interface IPersonalStore
{
    /// <summary>The team of somebody whose erasure is under way; null for none.</summary>
    Task<Guid?> TeamAsync(Guid person, CancellationToken cancellation);

    /// <summary>
    /// In one transaction: signs a person out, takes them from boards and searches, and deletes their ledger; where it counted on
    /// boards, what <paramref name="add"/> makes of its points is added to those that are nobody's.
    /// </summary>
    Task LeaveAsync(Guid person, Func<IReadOnlyList<DayPoints>, IEnumerable<AnonymousPoints>> add, CancellationToken cancellation);

    /// <summary>Keys of the grains whose state of that name holds a person's id.</summary>
    Task<IReadOnlyList<string>> KeysAsync(string state, Guid person, CancellationToken cancellation);

    /// <summary>Deletes what cleared states of grains leave, and their reminders, by key.</summary>
    Task SweepAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation);
}
