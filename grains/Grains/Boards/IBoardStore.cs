namespace Readiness.Grains.Boards;

/// <summary>What boards are made from. A null team is the whole organisation.</summary>
public interface IBoardStore
{
    /// <summary>Active people of a scope and how each is shown.</summary>
    IAsyncEnumerable<MemberRow> MembersAsync(Guid? team, CancellationToken cancellation);

    /// <summary>How one active person is shown and in which team they are; null when there is none.</summary>
    Task<MemberRow?> MemberAsync(Guid person, CancellationToken cancellation);

    /// <summary>
    /// Points of a scope's active people by pillar, from all ledger rows of those days that count in a period kind (a
    /// bit of CountedPeriods; 0 takes all rows).
    /// </summary>
    IAsyncEnumerable<TotalsRow> TotalsAsync(Guid? team, int counted, DateOnly from, DateOnly to, CancellationToken cancellation);

    /// <summary>Points by pillar in a period (the number of its kind, and its own) that are nobody's: whoever had them was erased.</summary>
    IAsyncEnumerable<(int Pillar, long Points)> AnonymousAsync(Guid? team, int kind, int index, CancellationToken cancellation);

    /// <summary>Whether there is such a team.</summary>
    Task<bool> TeamExistsAsync(Guid team, CancellationToken cancellation);
}
