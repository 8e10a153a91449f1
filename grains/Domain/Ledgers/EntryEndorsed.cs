using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.People;

namespace Readiness.Domain.Ledgers;

/// <summary>Somebody of the manager line vouched for the entry: it counts as confirmed, and what disputed it is settled.</summary>
public sealed record EntryEndorsed(EntryId Entry, DateOnly Day, Pillar Pillar, int Points, CountedPeriods Counted, PersonId By, string? Comment)
    : LedgerEvent(Entry, Day, Pillar, Points, Counted);
