using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.People;
using Readiness.Domain.Readiness;
using Readiness.Domain.Reviews;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Reviews;

/// <summary>Olga's promotion cases in a spec: what is decided is kept at once. Today is 18 March 2026; Mona leads her.</summary>
internal sealed class CaseDesk
{
    public static readonly PersonId Mona = Person(8);
    public static readonly Rubric Senior = RulesetOne.Instance.Rubrics[0];

    public IReadOnlyList<PromotionCase> All { get; private set; } = [];

    public DateOnly Today { get; set; } = Days.On("2026-03-18");

    public CaseSnapshot Evidence { get; set; } = Frozen(612, 700);

    public PromotionCase Last => All[^1];

    public Moment Now => new(new DateTimeOffset(Today, new TimeOnly(12, 0), TimeSpan.Zero), Today);

    public static CaseSnapshot Frozen(int confirmed, int claimed, params string[] entries) => new(
        DateTimeOffset.UnixEpoch, 1, confirmed, claimed, ReadinessBand.Close,
        [.. Senior.Criteria.Select((criterion, i) => new SnapshotCriterion(
            criterion.Key, criterion.Title, criterion.Gate, criterion.Weight, criterion.Target, 0, i == 0 ? confirmed * 100 : 0, false, 0, 0, false,
            i == 0 ? [.. entries.Select(EntryId.Parse)] : []))],
        entries.Length, "ab");

    public CaseResult Open(Relation who = Relation.ManagerLine, Rubric? rubric = null) =>
        Keep(PromotionCases.Open(All, Id(who), who, rubric ?? Senior, Now));

    public CaseResult Save(Relation who, params CriterionRating[] ratings) =>
        Keep(PromotionCases.Save(All, Number, Id(who), who, ratings.Length == 0 ? Every(Rating.Met) : ratings, entry => entry.Value[0] == 'e'));

    public CaseResult Submit(Relation who) => Keep(PromotionCases.Submit(All, Number, Id(who), who, () => Evidence, Now));

    public CaseResult Decide(Relation who, CaseOutcome outcome, string? reasons = "It shows", DateOnly? lookAgainOn = null) =>
        Keep(PromotionCases.Decide(All, Number, Id(who), who, outcome, reasons, lookAgainOn ?? (outcome == CaseOutcome.NotYet ? Today.AddDays(90) : null), () => Evidence, Now));

    public void Both()
    {
        foreach (var who in new[] { Relation.Self, Relation.ManagerLine })
        {
            Save(who);
            Submit(who);
        }
    }

    public static CriterionRating[] Every(Rating rating, string words = "As the entries show", params string[] entries) =>
        [.. Senior.Criteria.Select(criterion => new CriterionRating(criterion.Key, rating, words, [.. entries.Select(EntryId.Parse)]))];

    private int Number => All.Count == 0 ? 1 : Last.Number;

    private static PersonId Id(Relation who) => who switch { Relation.Self => Olga, Relation.ManagerLine => Mona, _ => Ben.Person!.Value };

    private CaseResult Keep(CaseResult result)
    {
        All = result.All ?? All;
        return result;
    }
}
