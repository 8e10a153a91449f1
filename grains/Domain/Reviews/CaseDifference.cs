using Readiness.Domain.Activities;

namespace Readiness.Domain.Reviews;

/// <summary>What changed since the case before: scores in tenths, every criterion of either, evidence that came and went.</summary>
/// <param name="Since">Number of the case before.</param>
/// <param name="Confirmed">By how much the confirmed score moved, in tenths.</param>
/// <param name="Claimed">By how much the claimed score moved, in tenths.</param>
/// <param name="Criteria">In the order of the later case, then those only the earlier one had.</param>
/// <param name="Added">Entries behind the later readiness and not behind the earlier.</param>
/// <param name="Gone">The other way round.</param>
public sealed record CaseDifference(
    int Since, int Confirmed, int Claimed, IReadOnlyList<CriterionDifference> Criteria, IReadOnlyList<EntryId> Added, IReadOnlyList<EntryId> Gone)
{
    /// <summary>Compares what is frozen of two cases; null while one of them has nothing frozen that both sides may see.</summary>
    public static CaseDifference? Between(PromotionCase before, PromotionCase after)
    {
        if (before.LatestReadiness is not { } earlier || after.LatestReadiness is not { } later)
        {
            return null;
        }

        var keys = later.Criteria.Concat(earlier.Criteria).DistinctBy(criterion => criterion.Key);
        var (then, now) = (Behind(earlier), Behind(later));
        return new CaseDifference(
            before.Number, later.Confirmed - earlier.Confirmed, later.Claimed - earlier.Claimed,
            [.. keys.Select(criterion => Compare(criterion, (before, earlier), (after, later)))],
            [.. now.Except(then)], [.. then.Except(now)]);
    }

    private static CriterionDifference Compare(
        SnapshotCriterion criterion, (PromotionCase Case, CaseSnapshot Frozen) before, (PromotionCase Case, CaseSnapshot Frozen) after)
    {
        var (then, now) = (Find(before.Frozen, criterion.Key), Find(after.Frozen, criterion.Key));
        return new CriterionDifference(
            criterion.Key, criterion.Title, then?.ConfirmedContribution, now?.ConfirmedContribution, then?.ConfirmedMet == true, now?.ConfirmedMet == true,
            Rated(before.Case, CaseSide.Self, criterion.Key), Rated(after.Case, CaseSide.Self, criterion.Key),
            Rated(before.Case, CaseSide.ManagerLine, criterion.Key), Rated(after.Case, CaseSide.ManagerLine, criterion.Key));
    }

    private static SnapshotCriterion? Find(CaseSnapshot frozen, string key) => frozen.Criteria.FirstOrDefault(criterion => criterion.Key == key);

    /// <summary>Nothing of a side that was never shown to the other.</summary>
    private static Rating? Rated(PromotionCase one, CaseSide side, string key) =>
        one.BothSubmitted ? one.Of(side)!.Ratings.FirstOrDefault(rating => rating.Criterion == key)?.Rating : null;

    private static List<EntryId> Behind(CaseSnapshot frozen) => [.. frozen.Criteria.SelectMany(criterion => criterion.Entries).Distinct()];
}
