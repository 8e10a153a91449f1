using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.People;

namespace Readiness.Domain.Ledgers;

/// <summary>A named colleague said it was not so; Points takes back what the entry had scored.</summary>
public sealed record EntryDeclined(EntryId Entry, DateOnly Day, Pillar Pillar, int Points, CountedPeriods Counted, PersonId By, string Reason)
    : LedgerEvent(Entry, Day, Pillar, Points, Counted);
