using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Reviews;

namespace Readiness.Domain.Specs.Ledgers;

/// <summary>A command of a made-up history: what is asked, of which entry, when, and by whom if not by its owner.</summary>
internal sealed record HistoryCommand(StepKind What, Activity Activity, Counterpart By, Moment Now)
{
    public EntryId Id => Activity.Id;

    public bool IsLog => What <= StepKind.Import;

    public Decision Decide(LedgerState state, BadgeRules? badges = null) => What switch
    {
        StepKind.Confirm => Ledger.Confirm(state, Id, By.Person!.Value, Now, badges),
        StepKind.Decline => Ledger.Decline(state, Id, By.Person!.Value, "It was not so", Now, badges),
        StepKind.Endorse => EntryReviews.Endorse(state, Id, By.Person!.Value, null, Now, badges),
        StepKind.Dispute => EntryReviews.Dispute(state, Id, By.Person!.Value, "I doubt it", Now, badges),
        StepKind.Withdraw => EntryReviews.Withdraw(state, Id, By.Person!.Value, null, Now, badges),
        StepKind.Retract => Ledger.Retract(state, Id, null, Now, badges),
        _ => Ledger.Log(state, Activity, Now, backfill: What == StepKind.Import, badges),
    };
}
