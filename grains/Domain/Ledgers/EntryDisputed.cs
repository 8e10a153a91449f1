using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.People;

namespace Readiness.Domain.Ledgers;

/// <summary>Somebody of the manager line doubts the entry and says why: it counts as self-reported until that is settled. Points takes back what trust had added.</summary>
public sealed record EntryDisputed(EntryId Entry, DateOnly Day, Pillar Pillar, int Points, CountedPeriods Counted, PersonId By, string Comment)
    : LedgerEvent(Entry, Day, Pillar, Points, Counted);
