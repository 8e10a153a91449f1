using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.Calendars;

namespace Readiness.Domain.Ledgers;

/// <summary>
/// An activity entered the ledger. Repeats is the n of novelty (0 to 3); FullPoints is what it is worth once
/// confirmed; ConfirmationCounts is meaningful when the activity was confirmed on import, and false when the pair rule
/// stood in the way.
/// </summary>
public sealed record ActivityLogged(
    Activity Activity, CapOutcome Cap, int Repeats, int FullPoints, bool ConfirmationCounts, Moment At, int Points, CountedPeriods Counted)
    : LedgerEvent(Activity.Id, Activity.Day, Activity.Kind.Pillar, Points, Counted);
