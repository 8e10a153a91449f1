using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Readiness;

public sealed class NextActionSpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void An_action_says_what_it_adds_claimed_and_confirmed_and_to_which_criteria()
    {
        var action = Of(
            Made.Criterion("sessions", new SessionsHeld(MentorshipRole.Mentee), target: 4, weight: 30),
            Made.Criterion("points", new DecayedPoints(Pillar.Mentoring), target: 150, weight: 10),
            Made.Criterion("guide", new EntriesOfKinds(["guide"]), target: 1, weight: 60)).Single(one => one.Kind.Key == "mentor-session");

        Assert.Equal((7_500 + 533, 7_500 + 1_000, 1), (action.ClaimedGain, action.ConfirmedGain, action.People));
        Assert.Equal(["sessions", "points"], action.Criteria);
    }

    [Fact]
    public void The_better_gain_for_each_minute_comes_first()
    {
        var actions = Of(
            Made.Criterion("guide", new EntriesOfKinds(["guide"]), target: 1, weight: 30),
            Made.Criterion("assist", new EntriesOfKinds(["assist"]), target: 1, weight: 40),
            Made.Criterion("teach", new EntriesOfKinds(["teach"]), target: 1, weight: 119),
            Made.Criterion("thanks", new EntriesOfKinds(["express-gratitude"]), target: 100, weight: 110));

        Assert.Equal(["guide", "teach", "assist", "express-gratitude"], actions.Select(action => action.Kind.Key));
    }

    [Fact]
    public void Of_equal_gains_the_shorter_comes_first_and_then_the_order_of_the_catalog()
    {
        var actions = Of(
            Made.Criterion("an hour", new EntriesOfKinds(["peer-session"]), target: 1, weight: 60),
            Made.Criterion("another", new EntriesOfKinds(["agree-mentorship"]), target: 1, weight: 60),
            Made.Criterion("half", new EntriesOfKinds(["guide"]), target: 1, weight: 30));

        Assert.Equal(["guide", "agree-mentorship", "peer-session"], actions.Select(action => action.Kind.Key));
    }

    [Fact]
    public void What_is_over_its_cap_today_is_not_offered()
    {
        var criterion = Made.Criterion("sessions", new SessionsHeld(MentorshipRole.Mentee));
        Assert.Equal(["mentor-session"], Of(criterion).Select(action => action.Kind.Key));
        _ledger.Log("mentor-session", "2026-03-18", Ben);

        Assert.Empty(Of(criterion));
    }

    [Fact]
    public void What_is_met_confirmed_but_not_claimed_or_the_other_way_round_is_offered()
    {
        for (var i = 0; i < 3; i++)
        {
            _ledger.Log("guide", $"2026-03-1{i}", Ben);
        }

        var action = Assert.Single(Of(Made.Criterion("guide", new EntriesOfKinds(["guide"]), target: 3)));

        Assert.Equal((0, 33_333), (action.ClaimedGain, action.ConfirmedGain));
    }

    [Fact]
    public void What_only_lowers_a_share_is_not_offered_but_known()
    {
        _ledger.LogConfirmed("mentor-session", "2026-03-10", Ben);
        _ledger.LogConfirmed("act-on-feedback", "2026-03-11", Ben);
        var rubric = Made.Rubric(new FeedbackActedOn(), target: 100);

        Assert.Empty(NextActions.Of(_ledger.State, RulesetOne.Instance, rubric, _ledger.Now));
        var session = NextActions.OfEveryKind(_ledger.State, RulesetOne.Instance, rubric, _ledger.Now).Single(action => action.Kind.Key == "mentor-session");
        Assert.Equal((-50_000, -50_000), (session.ClaimedGain, session.ConfirmedGain));
    }

    [Fact]
    public void What_brings_only_the_claimed_score_something_is_offered_as_well()
    {
        _ledger.LogConfirmed("mentor-session", "2026-03-10", Ben);
        _ledger.LogConfirmed("act-on-feedback", "2026-03-11", Ben);
        _ledger.Log("mentor-session", "2026-03-12", Cleo);

        var action = Assert.Single(Of(Made.Criterion("feedback", new FeedbackActedOn(), target: 100)));

        Assert.Equal(("act-on-feedback", 50_000, 0), (action.Kind.Key, action.ClaimedGain, action.ConfirmedGain));
    }

    [Fact]
    public void An_introduction_takes_two_people_and_one_of_them_confirms()
    {
        var action = Of(Made.Criterion("people", new DistinctCounterparts(["introduce"]))).Single();

        Assert.Equal((2, 20_000, 10_000), (action.People, action.ClaimedGain, action.ConfirmedGain));
    }

    [Fact]
    public void A_kind_that_needs_nobody_gains_a_person_only_when_one_confirms()
    {
        var action = Of(Made.Criterion("people", new DistinctCounterparts(["attend-event"]))).Single();

        Assert.Equal((0, 0, 10_000), (action.People, action.ClaimedGain, action.ConfirmedGain));
    }

    [Fact]
    public void The_state_is_as_it_was()
    {
        _ledger.LogConfirmed("mentor-session", "2026-03-10", Ben);
        var before = StateText.Of(_ledger.State);

        Of([.. RubricsOne.All[0].Criteria]);

        Assert.Equal(before, StateText.Of(_ledger.State));
    }

    [Fact]
    public void An_id_that_somebody_chose_to_look_imagined_is_no_trouble()
    {
        _ledger.Log(_ledger.Draft("guide", "2026-03-17", Ben) with { EntryId = "imagined-1" });

        Assert.NotEmpty(Of([.. RubricsOne.All[0].Criteria]));
    }

    private IReadOnlyList<NextAction> Of(params Criterion[] criteria) =>
        NextActions.Of(_ledger.State, RulesetOne.Instance, Made.Rubric(criteria), _ledger.Now);
}
