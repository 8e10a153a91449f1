using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Boards;

namespace Readiness.Domain.Ledgers;

/// <summary>
/// Something that happened to one entry of a person. Points is what it moved (product.md section 3: each event moves
/// points by its own difference); Day and Pillar are the entry's; Counted says in which periods the points count.
/// </summary>
public abstract record LedgerEvent(EntryId Entry, DateOnly Day, Pillar Pillar, int Points, CountedPeriods Counted)
{
    /// <summary>Badges that came or went with it; they move no points.</summary>
    public BadgeChanges Badges { get; init; } = BadgeChanges.None;
}
