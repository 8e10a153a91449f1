using Readiness.Domain.Activities;
using Readiness.Domain.Reviews;
using static Readiness.Domain.People.Relation;
using static Readiness.Domain.Specs.Reviews.CaseDesk;

namespace Readiness.Domain.Specs.Reviews;

public sealed class PromotionCaseSpecs
{
    private readonly CaseDesk _desk = new();

    [Fact]
    public void Neither_side_sees_the_other_before_both_were_submitted()
    {
        _desk.Open();
        _desk.Save(Self);
        _desk.Save(ManagerLine, Every(Rating.NotYet));
        _desk.Submit(ManagerLine);

        Assert.Null(_desk.Last.Shown(CaseSide.Self, CaseSide.ManagerLine));
        Assert.Null(_desk.Last.Shown(CaseSide.ManagerLine, CaseSide.Self));
        Assert.Null(_desk.Last.LatestReadiness);

        _desk.Submit(Self);

        Assert.Equal(CaseState.Compared, _desk.Last.State);
        Assert.Equal(Rating.NotYet, _desk.Last.Shown(CaseSide.Self, CaseSide.ManagerLine)!.Ratings[0].Rating);
        Assert.Equal(Rating.Met, _desk.Last.Shown(CaseSide.ManagerLine, CaseSide.Self)!.Ratings[0].Rating);
    }

    [Fact]
    public void A_case_withdrawn_before_both_were_submitted_never_shows_them()
    {
        _desk.Open();
        _desk.Save(ManagerLine);
        _desk.Submit(ManagerLine);
        _desk.Decide(Self, CaseOutcome.Withdrawn, reasons: null);

        Assert.Equal((CaseState.Decided, string.Empty), (_desk.Last.State, _desk.Last.Decision!.Reasons));
        Assert.Null(_desk.Last.Shown(CaseSide.Self, CaseSide.ManagerLine));
    }

    [Fact]
    public void Submitting_and_deciding_freeze_the_readiness_of_that_moment()
    {
        _desk.Open();
        _desk.Save(Self);
        _desk.Submit(Self);
        _desk.Evidence = Frozen(650, 700);
        _desk.Save(ManagerLine);
        _desk.Today = _desk.Today.AddDays(1);
        _desk.Submit(ManagerLine);
        _desk.Evidence = Frozen(820, 830);
        _desk.Decide(ManagerLine, CaseOutcome.Promoted);

        Assert.Equal((612, 650, 820), (_desk.Last.Self!.Readiness!.Confirmed, _desk.Last.Line!.Readiness!.Confirmed, _desk.Last.Decision!.Readiness.Confirmed));
        Assert.Equal(Mona, _desk.Last.Decision.By);
    }

    [Fact]
    public void A_submission_rates_every_criterion_with_words_or_entries()
    {
        _desk.Open();
        _desk.Save(Self, Every(Rating.Met)[1..]);
        Assert.Equal(CaseRefusals.RatingMissing, _desk.Submit(Self).Refusal);
        _desk.Save(Self, Every(Rating.Met, " "));
        Assert.Equal(CaseRefusals.GroundsMissing, _desk.Submit(Self).Refusal);
        _desk.Save(Self, Every(Rating.Met, "", "e1", "e1"));

        Assert.Null(_desk.Submit(Self).Refusal);
        Assert.Equal([EntryId.Parse("e1")], _desk.Last.Self!.Ratings[0].Entries);
    }

    [Fact]
    public void A_draft_holds_only_what_can_be_judged()
    {
        _desk.Open();
        var one = Every(Rating.Met)[0];

        Assert.Equal(CaseRefusals.CriterionUnknown, _desk.Save(Self, one with { Criterion = "luck" }).Refusal);
        Assert.Equal(CaseRefusals.CriterionUnknown, _desk.Save(Self, one, one).Refusal);
        Assert.Equal(CaseRefusals.RatingInvalid, _desk.Save(Self, one with { Rating = (Rating)7 }).Refusal);
        Assert.Equal(CaseRefusals.WordsInvalid, _desk.Save(Self, one with { Words = new string('x', 2_001) }).Refusal);
        Assert.Equal(CaseRefusals.WordsInvalid, _desk.Save(Self, one with { Words = "x\0" }).Refusal);
        Assert.Equal(CaseRefusals.TooManyEntries, _desk.Save(Self, one with { Entries = [.. Enumerable.Range(1, 51).Select(i => EntryId.Parse($"e{i}"))] }).Refusal);
        Assert.Equal(CaseRefusals.EntryNotLinkable, _desk.Save(Self, one with { Entries = [EntryId.Parse("secret")] }).Refusal);
        Assert.Equal(CaseRefusals.LevelUnknown, PromotionCases.Open([], Mona, ManagerLine, null, _desk.Now).Refusal);
    }

    [Fact]
    public void Drafts_lie_in_the_order_of_the_criteria()
    {
        _desk.Open();
        _desk.Save(Self, [.. Every(Rating.Partly).Reverse()]);

        Assert.Equal(Senior.Criteria.Select(criterion => criterion.Key), _desk.Last.Self!.Ratings.Select(rating => rating.Criterion));
    }

    [Fact]
    public void A_decision_gives_reasons_and_not_yet_a_day_to_look_again()
    {
        _desk.Open();
        _desk.Both();

        Assert.Equal(CaseRefusals.ReasonsMissing, _desk.Decide(ManagerLine, CaseOutcome.Promoted, " ").Refusal);
        Assert.Equal(CaseRefusals.ReasonsInvalid, _desk.Decide(ManagerLine, CaseOutcome.Promoted, new string('x', 2_001)).Refusal);
        Assert.Equal(CaseRefusals.LookAgainMissing, _desk.Decide(ManagerLine, CaseOutcome.NotYet, lookAgainOn: _desk.Today).Refusal);
        Assert.Equal(CaseRefusals.LookAgainMissing, _desk.Decide(ManagerLine, CaseOutcome.NotYet, lookAgainOn: _desk.Today.AddDays(732)).Refusal);
        Assert.Equal(CaseRefusals.LookAgainUnasked, _desk.Decide(ManagerLine, CaseOutcome.Promoted, lookAgainOn: _desk.Today.AddDays(1)).Refusal);
        Assert.Equal(CaseRefusals.OutcomeInvalid, _desk.Decide(ManagerLine, (CaseOutcome)9).Refusal);
        Assert.Null(_desk.Decide(ManagerLine, CaseOutcome.NotYet, lookAgainOn: _desk.Today.AddDays(731)).Refusal);
    }

    [Fact]
    public void Looking_again_is_a_new_case_that_refers_to_the_last_and_leaves_it_as_it_was()
    {
        _desk.Open();
        _desk.Both();
        _desk.Decide(ManagerLine, CaseOutcome.NotYet);
        var first = _desk.Last;

        _desk.Open(Self);

        Assert.Equal((2, 1, CaseState.Open), (_desk.Last.Number, _desk.Last.Follows!.Value, _desk.Last.State));
        Assert.Same(first, _desk.All[0]);
        Assert.Null(first.Follows);
    }

    [Fact]
    public void The_difference_to_the_last_case_says_what_moved_and_what_evidence_came_and_went()
    {
        _desk.Evidence = Frozen(612, 700, "e1", "e2");
        _desk.Open();
        _desk.Save(Self, Every(Rating.Met));
        _desk.Submit(Self);
        _desk.Save(ManagerLine, Every(Rating.NotYet));
        _desk.Submit(ManagerLine);
        _desk.Decide(ManagerLine, CaseOutcome.NotYet);
        _desk.Evidence = Frozen(700, 690, "e2", "e3");
        _desk.Open();
        Assert.Null(CaseDifference.Between(_desk.All[0], _desk.Last));
        _desk.Both();

        var difference = CaseDifference.Between(_desk.All[0], _desk.Last)!;

        Assert.Equal((1, null, 88, -10), (difference.Since, difference.OtherRubric, difference.Confirmed, difference.Claimed));
        Assert.Equal([EntryId.Parse("e3")], difference.Added);
        Assert.Equal([EntryId.Parse("e1")], difference.Gone);
        var line = difference.Criteria[0];
        Assert.Equal((61_200, 70_000, Rating.NotYet, Rating.Met), (line.Before, line.After, line.LineBefore, line.LineAfter));
        Assert.Equal(Senior.Criteria.Count, difference.Criteria.Count);
    }

    [Fact]
    public void Cases_of_two_levels_differ_by_their_entries_alone()
    {
        _desk.Evidence = Frozen(612, 700, "e1", "e2");
        _desk.Open();
        _desk.Both();
        _desk.Decide(ManagerLine, CaseOutcome.Promoted);
        _desk.Evidence = Frozen(572, 690, "e2", "e3");
        _desk.Open(rubric: Senior with { Level = "lead", Title = "To Lead" });
        _desk.Both();

        IsNotCompared(CaseDifference.Between(_desk.All[0], _desk.Last)!, otherRubric: Senior.Title);
    }

    public static TheoryData<Func<SnapshotCriterion, SnapshotCriterion>> Changes => new(
        criterion => criterion with { Key = "new" }, criterion => criterion with { Weight = criterion.Weight + 1 },
        criterion => criterion with { Target = criterion.Target + 1 }, criterion => criterion with { Gate = !criterion.Gate });

    [Theory]
    [MemberData(nameof(Changes), DisableDiscoveryEnumeration = true)]
    public void Cases_of_one_level_differ_by_their_entries_alone_when_its_rubric_changed(Func<SnapshotCriterion, SnapshotCriterion> change)
    {
        _desk.Evidence = Frozen(612, 700, "e1", "e2");
        _desk.Open();
        _desk.Both();
        _desk.Decide(ManagerLine, CaseOutcome.NotYet);
        var later = Frozen(572, 690, "e2", "e3");
        _desk.Evidence = later with { Criteria = [change(later.Criteria[0]), .. later.Criteria.Skip(1)] };
        _desk.Open();
        _desk.Both();

        IsNotCompared(CaseDifference.Between(_desk.All[0], _desk.Last)!, otherRubric: Senior.Title);
    }

    [Fact]
    public void A_criterion_that_was_only_renamed_or_moved_is_compared()
    {
        _desk.Open();
        _desk.Both();
        _desk.Decide(ManagerLine, CaseOutcome.NotYet);
        _desk.Evidence = _desk.Evidence with { Criteria = [.. _desk.Evidence.Criteria.Skip(1), _desk.Evidence.Criteria[0] with { Title = "New" }] };
        _desk.Open();
        _desk.Both();

        var difference = CaseDifference.Between(_desk.All[0], _desk.Last)!;

        Assert.Equal((null, 0), (difference.OtherRubric, difference.Confirmed));
        Assert.Equal(("New", 61_200, 61_200), (difference.Criteria[^1].Title, difference.Criteria[^1].Before, difference.Criteria[^1].After));
    }

    private static void IsNotCompared(CaseDifference difference, string otherRubric)
    {
        Assert.Equal((1, otherRubric), (difference.Since, difference.OtherRubric));
        Assert.Equal((null, null), (difference.Confirmed, difference.Claimed));
        Assert.Empty(difference.Criteria);
        Assert.Equal([EntryId.Parse("e3")], difference.Added);
        Assert.Equal([EntryId.Parse("e1")], difference.Gone);
    }
}
