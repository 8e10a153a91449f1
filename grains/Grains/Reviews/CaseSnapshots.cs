using Readiness.Contracts.Reviews;
using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;
using Readiness.Domain.Reviews;

namespace Readiness.Grains.Reviews;

/// <summary>Frozen readiness to and from what travels.</summary>
internal static class CaseSnapshots
{
    public static CaseSnapshotView View(this CaseSnapshot snapshot) => new(
        snapshot.At, snapshot.Ruleset, snapshot.Confirmed, snapshot.Claimed, (Contracts.Readiness.ReadinessBand)snapshot.Band,
        [.. snapshot.Criteria.Select(each => new SnapshotCriterionView(
            each.Key, each.Title, each.Gate, each.Weight, each.Target, each.ConfirmedValue, each.ConfirmedContribution, each.ConfirmedMet,
            each.ClaimedValue, each.ClaimedContribution, each.ClaimedMet, [.. each.Entries.Select(entry => entry.Value)]))],
        snapshot.LedgerLength, snapshot.LedgerHead);

    public static CaseSnapshot Read(CaseSnapshotView view) => new(
        view.At, view.Ruleset, view.Confirmed, view.Claimed, (ReadinessBand)view.Band,
        [.. view.Criteria.Select(each => new SnapshotCriterion(
            each.Key, each.Title, each.Gate, each.Weight, each.Target, each.ConfirmedValue, each.ConfirmedContribution, each.ConfirmedMet,
            each.ClaimedValue, each.ClaimedContribution, each.ClaimedMet, [.. each.Entries.Select(EntryId.Parse)]))],
        view.LedgerLength, view.LedgerHead);
}
