using Readiness.Domain.Badges;
using Readiness.Domain.Ledgers;

namespace Readiness.Grains.Ledgers;

/// <summary>
/// One event as it is stored. Event, Pillar and Counted are the numbers of their enums; At is microseconds since 1970
/// UTC; Hash covers every other column and the previous hash, so no row can be altered alone.
/// </summary>
public sealed record LedgerRow(
    Guid Person,
    long Seq,
    string Entry,
    int Event,
    string Payload,
    int Points,
    DateOnly Day,
    int Pillar,
    int Counted,
    long At,
    int Ruleset,
    byte[] PreviousHash,
    byte[] Hash)
{
    /// <summary>
    /// What the payload says of badges, for whoever stores the row; not a column of its own, and not read back with it.
    /// </summary>
    public BadgeChanges Badges { get; init; } = BadgeChanges.None;

    /// <summary>The event itself, for whoever stores the row and keeps what is derived from it; null for a row read back.</summary>
    public LedgerEvent? Happened { get; init; }
}
