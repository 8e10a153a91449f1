using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.People;
using Readiness.Domain.Readiness;

namespace Readiness.Domain.Reviews;

/// <summary>
/// Decides about the promotion cases of one person (product.md section 9). Pure; the cases given are never changed. Only the
/// person and their manager line come this far: to anybody else a case does not exist.
/// </summary>
public static class PromotionCases
{
    /// <summary>Longest words on a criterion, and longest reasons, in characters.</summary>
    public const int MaxWords = 2_000;

    /// <summary>Entries that one rating may link.</summary>
    public const int MostEntries = 50;

    /// <summary>Days within which to look again.</summary>
    public const int MostDaysToLookAgain = 731;

    /// <summary>Opens a case for a level: by the person or by the line, one at a time. It follows the last one.</summary>
    public static CaseResult Open(IReadOnlyList<PromotionCase> all, PersonId by, Relation relation, Rubric? rubric, Moment now)
    {
        var refusal = !IsParty(relation) ? CaseRefusals.Unknown
            : all.Any(each => each.State != CaseState.Decided) ? CaseRefusals.AlreadyOpen
            : rubric is null ? CaseRefusals.LevelUnknown
            : null;
        if (refusal is not null)
        {
            return CaseResult.Refused(refusal);
        }

        int? last = all.Count == 0 ? null : all[^1].Number;
        var opened = new PromotionCase(
            (last ?? 0) + 1, rubric!.Level, rubric.Title, [.. rubric.Criteria.Select(each => new CaseCriterion(each.Key, each.Title, each.Gate))],
            by, now.At, last, null, null, null);
        return new CaseResult(opened, [.. all, opened], null);
    }

    /// <summary>Keeps a side's draft; it replaces the one before.</summary>
    /// <param name="all">The person's cases.</param>
    /// <param name="number">Which.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="relation">How they stand to the person; it says which side they write for.</param>
    /// <param name="ratings">At most one for each criterion.</param>
    /// <param name="isLinkable">Whether an entry stands and is not private.</param>
    public static CaseResult Save(
        IReadOnlyList<PromotionCase> all, int number, PersonId by, Relation relation, IReadOnlyList<CriterionRating> ratings, Func<EntryId, bool> isLinkable)
    {
        var (one, refusal) = UnderWay(all, number, relation);
        if (one is null)
        {
            return CaseResult.Refused(refusal!);
        }

        var side = SideOf(relation);
        var ordered = Ordered(one, ratings);
        refusal = one.Of(side) is { IsSubmitted: true } ? CaseRefusals.Submitted
            : ordered is null ? CaseRefusals.CriterionUnknown
            : ordered.Select(rating => Check(rating, isLinkable)).FirstOrDefault(each => each is not null);
        if (refusal is not null)
        {
            return CaseResult.Refused(refusal);
        }

        return one.Of(side) is { } before && before.By == by && Same(before.Ratings, ordered!)
            ? CaseResult.Repeated(one)
            : Replaced(all, one.With(side, new CaseAssessment(by, ordered!, null, null)));
    }

    /// <summary>Submits a side's draft for good, with the readiness of this moment. Submitting again changes nothing.</summary>
    public static CaseResult Submit(IReadOnlyList<PromotionCase> all, int number, PersonId by, Relation relation, Func<CaseSnapshot> readiness, Moment now)
    {
        var (one, refusal) = UnderWay(all, number, relation);
        if (one is null)
        {
            return CaseResult.Refused(refusal!);
        }

        var side = SideOf(relation);
        if (one.Of(side) is { IsSubmitted: true })
        {
            return CaseResult.Repeated(one);
        }

        var ratings = one.Of(side)?.Ratings ?? [];
        refusal = ratings.Count < one.Criteria.Count ? CaseRefusals.RatingMissing
            : ratings.Any(rating => rating.Words.Length == 0 && rating.Entries.Count == 0) ? CaseRefusals.GroundsMissing
            : null;
        return refusal is null
            ? Replaced(all, one.With(side, new CaseAssessment(by, ratings, now.At, readiness())))
            : CaseResult.Refused(refusal);
    }

    /// <summary>
    /// Decides: the manager line, never oneself; the person may withdraw. Promoted and not yet come after both assessments.
    /// The same decision again changes nothing.
    /// </summary>
    public static CaseResult Decide(
        IReadOnlyList<PromotionCase> all, int number, PersonId by, Relation relation, CaseOutcome outcome, string? reasons, DateOnly? lookAgainOn,
        Func<CaseSnapshot> readiness, Moment now)
    {
        var words = reasons?.Trim() ?? string.Empty;
        if (IsParty(relation) && Find(all, number)?.Decision is { } made)
        {
            return (made.Outcome, made.By, made.Reasons, made.LookAgainOn) == (outcome, by, words, lookAgainOn)
                ? CaseResult.Repeated(Find(all, number)!)
                : CaseResult.Refused(CaseRefusals.Decided);
        }

        var (one, refusal) = UnderWay(all, number, relation);
        refusal ??= CheckDecision(one!, relation, outcome, words, lookAgainOn, now.Today);
        return refusal is null
            ? Replaced(all, one! with { Decision = new CaseDecision(outcome, by, now.At, words, lookAgainOn, readiness()) })
            : CaseResult.Refused(refusal);
    }

    /// <summary>The case of that number.</summary>
    public static PromotionCase? Find(IReadOnlyList<PromotionCase> all, int number) => all.FirstOrDefault(each => each.Number == number);

    /// <summary>Which side somebody is on.</summary>
    public static CaseSide SideOf(Relation relation) => relation == Relation.Self ? CaseSide.Self : CaseSide.ManagerLine;

    private static bool IsParty(Relation relation) => Permissions.May(Matter.Case, relation);

    private static (PromotionCase? Case, Refusal? Refusal) UnderWay(IReadOnlyList<PromotionCase> all, int number, Relation relation) =>
        !IsParty(relation) || Find(all, number) is not { } one ? (null, CaseRefusals.Unknown)
        : one.Decision is not null ? (null, CaseRefusals.Decided)
        : (one, null);

    private static Refusal? CheckDecision(
        PromotionCase one, Relation relation, CaseOutcome outcome, string reasons, DateOnly? lookAgainOn, DateOnly today)
    {
        if (!Enum.IsDefined(outcome))
        {
            return CaseRefusals.OutcomeInvalid;
        }

        var early = outcome != CaseOutcome.Withdrawn;
        return early && relation == Relation.Self ? CaseRefusals.OwnCase
            : early && !one.BothSubmitted ? CaseRefusals.NotCompared
            : early && reasons.Length == 0 ? CaseRefusals.ReasonsMissing
            : reasons.Length > MaxWords || ActivityCheck.CheckText(reasons) is not null ? CaseRefusals.ReasonsInvalid
            : outcome == CaseOutcome.NotYet && !(lookAgainOn > today && lookAgainOn.Value.DayNumber <= today.DayNumber + MostDaysToLookAgain) ? CaseRefusals.LookAgainMissing
            : outcome != CaseOutcome.NotYet && lookAgainOn is not null ? CaseRefusals.LookAgainUnasked
            : null;
    }

    /// <summary>The ratings in the order of the criteria; null when one is of none of them, or twice.</summary>
    private static List<CriterionRating>? Ordered(PromotionCase one, IReadOnlyList<CriterionRating> ratings)
    {
        var ordered = one.Criteria.SelectMany(criterion => ratings.Where(rating => rating.Criterion == criterion.Key))
            .Select(rating => rating with { Words = rating.Words.Trim(), Entries = [.. rating.Entries.Distinct()] }).ToList();
        return ordered.Count == ratings.Count && ordered.DistinctBy(rating => rating.Criterion).Count() == ordered.Count ? ordered : null;
    }

    private static Refusal? Check(CriterionRating rating, Func<EntryId, bool> isLinkable) =>
        !Enum.IsDefined(rating.Rating) ? CaseRefusals.RatingInvalid
        : rating.Words.Length > MaxWords || ActivityCheck.CheckText(rating.Words) is not null ? CaseRefusals.WordsInvalid
        : rating.Entries.Count > MostEntries ? CaseRefusals.TooManyEntries
        : !rating.Entries.All(isLinkable) ? CaseRefusals.EntryNotLinkable
        : null;

    private static bool Same(IReadOnlyList<CriterionRating> before, List<CriterionRating> after) =>
        before.Count == after.Count && before.Zip(after).All(pair => pair.First.IsSame(pair.Second));

    private static CaseResult Replaced(IReadOnlyList<PromotionCase> all, PromotionCase one) =>
        new(one, [.. all.Select(each => each.Number == one.Number ? one : each)], null);
}
