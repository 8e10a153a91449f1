using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.People;

namespace Readiness.Domain.Ledgers;

/// <summary>A named colleague confirmed. Counts is false when the pair rule left the entry self-reported.</summary>
public sealed record EntryConfirmed(EntryId Entry, DateOnly Day, Pillar Pillar, int Points, CountedPeriods Counted, PersonId By, bool Counts)
    : LedgerEvent(Entry, Day, Pillar, Points, Counted);
