using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.People;

namespace Readiness.Domain.Ledgers;

/// <summary>Somebody of the manager line no longer doubts the entry; Points gives back what the dispute took.</summary>
public sealed record DisputeWithdrawn(EntryId Entry, DateOnly Day, Pillar Pillar, int Points, CountedPeriods Counted, PersonId By, string? Comment)
    : LedgerEvent(Entry, Day, Pillar, Points, Counted);
