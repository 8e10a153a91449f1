using Readiness.Domain.Activities;

namespace Readiness.Domain.Reviews;

/// <summary>
/// What changed since the case before: scores in tenths, criteria, evidence that came and went. Scores and criteria are compared
/// only where both cases were judged by the same rubric; otherwise they would move without any evidence having changed.
/// </summary>
/// <param name="Since">Number of the case before.</param>
/// <param name="OtherRubric">Title of the rubric the case before was judged by, where it is another; null where it is the same.</param>
/// <param name="Confirmed">By how much the confirmed score moved, in tenths; null where the rubric is another.</param>
/// <param name="Claimed">By how much the claimed score moved, in tenths; null where the rubric is another.</param>
/// <param name="Criteria">In the order of the later case; none where the rubric is another.</param>
/// <param name="Added">Entries behind the later readiness and not behind the earlier.</param>
/// <param name="Gone">The other way round.</param>
public sealed record CaseDifference(
    int Since, string? OtherRubric, int? Confirmed, int? Claimed, IReadOnlyList<CriterionDifference> Criteria, IReadOnlyList<EntryId> Added, IReadOnlyList<EntryId> Gone)
{
    /// <summary>Compares what is frozen of two cases; null while one of them has nothing frozen that both sides may see.</summary>
    public static CaseDifference? Between(PromotionCase before, PromotionCase after)
    {
        if (before.LatestReadiness is not { } earlier || after.LatestReadiness is not { } later)
        {
            return null;
        }

        var (then, now) = (Behind(earlier), Behind(later));
        var difference = new CaseDifference(before.Number, before.Title, null, null, [], [.. now.Except(then)], [.. then.Except(now)]);
        return before.Level != after.Level || !Measures(earlier).SetEquals(Measures(later)) ? difference : difference with
        {
            OtherRubric = null,
            Confirmed = later.Confirmed - earlier.Confirmed,
            Claimed = later.Claimed - earlier.Claimed,
            Criteria = [.. later.Criteria.Select(criterion => Compare(Find(earlier, criterion.Key), criterion, before, after))],
        };
    }

    private static CriterionDifference Compare(SnapshotCriterion then, SnapshotCriterion now, PromotionCase before, PromotionCase after) => new(
        now.Key, now.Title, then.ConfirmedContribution, now.ConfirmedContribution, then.ConfirmedMet, now.ConfirmedMet,
        Rated(before, CaseSide.Self, now.Key), Rated(after, CaseSide.Self, now.Key),
        Rated(before, CaseSide.ManagerLine, now.Key), Rated(after, CaseSide.ManagerLine, now.Key));

    private static SnapshotCriterion Find(CaseSnapshot frozen, string key) => frozen.Criteria.First(criterion => criterion.Key == key);

    /// <summary>What the rubric of that moment asked for: a ruleset may change it while level and title stay.</summary>
    private static HashSet<(string Key, bool Gate, int Weight, int Target)> Measures(CaseSnapshot frozen) =>
        [.. frozen.Criteria.Select(criterion => (criterion.Key, criterion.Gate, criterion.Weight, criterion.Target))];

    /// <summary>Nothing of a side that was never shown to the other.</summary>
    private static Rating? Rated(PromotionCase one, CaseSide side, string key) =>
        one.BothSubmitted ? one.Of(side)!.Ratings.FirstOrDefault(rating => rating.Criterion == key)?.Rating : null;

    private static List<EntryId> Behind(CaseSnapshot frozen) => [.. frozen.Criteria.SelectMany(criterion => criterion.Entries).Distinct()];
}
