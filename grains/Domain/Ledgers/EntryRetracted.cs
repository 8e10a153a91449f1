using Readiness.Domain.Activities;
using Readiness.Domain.Boards;

namespace Readiness.Domain.Ledgers;

/// <summary>The owner took the entry back; Points takes back what it had scored.</summary>
public sealed record EntryRetracted(EntryId Entry, DateOnly Day, Pillar Pillar, int Points, CountedPeriods Counted, string? Reason)
    : LedgerEvent(Entry, Day, Pillar, Points, Counted);
