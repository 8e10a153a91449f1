using Readiness.Domain.Boards;
using Readiness.Domain.Quests;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Quests;

/// <summary>Today is Wednesday, 18 March 2026.</summary>
public sealed class TeamChallengeSpecs
{
    private static readonly DateOnly Today = Days.On("2026-03-18");
    private static readonly TeamChallengeDraft Draft = new("c1", "  A hundred thanks ", Measure.GivingBack, PeriodKind.Month, 300, Olga);

    [Fact]
    public void A_challenge_runs_for_the_period_it_is_set_in()
    {
        var decision = TeamChallengeRules.Set([], Draft, leads: true, Today);

        var set = Assert.Single(decision.All!);
        Assert.Equal(set, decision.Challenge);
        Assert.Equal(("A hundred thanks", Days.On("2026-03-01"), Days.On("2026-03-31")), (set.Title, set.Period.From, set.LastDay));
        Assert.Equal((true, false), (set.IsRunningOn(Days.On("2026-03-31")), set.IsRunningOn(Days.On("2026-04-01"))));
    }

    [Fact]
    public void The_same_again_gives_the_first_even_when_its_period_is_over_and_other_content_is_refused()
    {
        var all = Set(Draft);

        var again = TeamChallengeRules.Set(all, Draft with { Title = "A hundred thanks" }, leads: true, Days.On("2026-04-02"));

        Assert.Equal((all[0], null, null), (again.Challenge, again.All, again.Refusal));
        Assert.All(
            [Draft with { Title = "Two hundred" }, Draft with { Target = 301 }, Draft with { Measure = Measure.Total }, Draft with { Period = PeriodKind.Week }],
            changed => Assert.Equal("CHALLENGE_CHANGED", TeamChallengeRules.Set(all, changed, leads: true, Today).Refusal!.Code));
    }

    [Fact]
    public void Only_somebody_who_leads_people_of_the_team_sets_or_ends_one()
    {
        Assert.Equal("TEAM_NOT_LED", TeamChallengeRules.Set([], Draft, leads: false, Today).Refusal!.Code);
        Assert.Equal("TEAM_NOT_LED", TeamChallengeRules.Set(Set(Draft), Draft, leads: false, Today).Refusal!.Code);
        Assert.Equal("TEAM_NOT_LED", TeamChallengeRules.End(Set(Draft), "c1", leads: false, Today).Refusal!.Code);
    }

    [Theory]
    [InlineData("", "A title", 10, PeriodKind.Week, "CHALLENGE_ID_INVALID")]
    [InlineData("c 1", "A title", 10, PeriodKind.Week, "CHALLENGE_ID_INVALID")]
    [InlineData("c1", " ab ", 10, PeriodKind.Week, "CHALLENGE_TITLE_INVALID")]
    [InlineData("c1", "---", 10, PeriodKind.Week, "CHALLENGE_TITLE_INVALID")]
    [InlineData("c1", "Two\nlines", 10, PeriodKind.Week, "CHALLENGE_TITLE_INVALID")]
    [InlineData("c1", "A title", 0, PeriodKind.Week, "CHALLENGE_TARGET_INVALID")]
    [InlineData("c1", "A title", 1_000_001, PeriodKind.Week, "CHALLENGE_TARGET_INVALID")]
    [InlineData("c1", "A title", 10, PeriodKind.AllTime, "CHALLENGE_PERIOD_INVALID")]
    [InlineData("c1", "abc", 1, PeriodKind.Week, null)]
    [InlineData("c1", "A title", 1_000_000, PeriodKind.Quarter, null)]
    public void What_is_wrong_with_one_is_said(string id, string title, int target, PeriodKind period, string? code) =>
        Assert.Equal(code, TeamChallengeRules.Set([], new TeamChallengeDraft(id, title, Measure.Total, period, target, Olga), leads: true, Today).Refusal?.Code);

    [Theory]
    [InlineData(80, null)]
    [InlineData(81, "CHALLENGE_TITLE_INVALID")]
    public void A_title_has_at_most_80_characters(int length, string? code) =>
        Assert.Equal(code, TeamChallengeRules.Set([], Draft with { Title = new string('a', length) }, leads: true, Today).Refusal?.Code);

    [Fact]
    public void Three_run_at_most_and_one_that_ended_makes_room()
    {
        var three = Set(Draft, Draft with { Id = "c2" }, Draft with { Id = "c3", Period = PeriodKind.Week });
        var fourth = Draft with { Id = "c4" };

        Assert.Equal("TOO_MANY_CHALLENGES", TeamChallengeRules.Set(three, fourth, leads: true, Today).Refusal!.Code);
        Assert.Null(TeamChallengeRules.Set(three, fourth, leads: true, Days.On("2026-03-23")).Refusal);
        Assert.Null(TeamChallengeRules.Set(TeamChallengeRules.End(three, "c2", leads: true, Today).All!, fourth, leads: true, Today).Refusal);
    }

    [Fact]
    public void Ending_one_holds_from_that_day_and_ending_it_again_changes_nothing()
    {
        var ended = TeamChallengeRules.End(Set(Draft), "c1", leads: true, Today);
        var again = TeamChallengeRules.End(ended.All!, "c1", leads: true, Today.AddDays(1));

        Assert.Equal((false, Today), (ended.Challenge!.IsRunningOn(Today), ended.Challenge.LastDay));
        Assert.Equal((ended.Challenge, null, null), (again.Challenge, again.All, again.Refusal));
        Assert.Equal("CHALLENGE_UNKNOWN", TeamChallengeRules.End(ended.All!, "c2", leads: true, Today).Refusal!.Code);
    }

    [Fact]
    public void One_is_shown_while_it_runs_and_for_a_week_after()
    {
        var all = TeamChallengeRules.End(Set(Draft, Draft with { Id = "c2", Period = PeriodKind.Quarter }, Draft with { Id = "c3", Period = PeriodKind.Week }), "c1", leads: true, Today).All!;

        Assert.Equal(["c3", "c2", "c1"], Shown(Today));
        Assert.Equal(["c2", "c1", "c3"], Shown(Days.On("2026-03-24")));
        Assert.Equal(["c2", "c3"], Shown(Days.On("2026-03-25")));
        Assert.Equal(["c2"], Shown(Days.On("2026-04-06")));
        Assert.Empty(Shown(Days.On("2026-04-07")));

        IEnumerable<string> Shown(DateOnly day) => TeamChallengeRules.Shown(all, day).Select(challenge => challenge.Id);
    }

    [Fact]
    public void One_that_was_over_long_ago_is_let_go()
    {
        var later = TeamChallengeRules.Set(Set(Draft), Draft with { Id = "c2" }, leads: true, Days.On("2027-05-06"));

        Assert.Equal(["c2"], later.All!.Select(challenge => challenge.Id));
        Assert.Equal(2, TeamChallengeRules.Set(Set(Draft), Draft with { Id = "c2" }, leads: true, Days.On("2027-05-05")).All!.Count);
    }

    private static IReadOnlyList<TeamChallenge> Set(params TeamChallengeDraft[] drafts) =>
        drafts.Aggregate((IReadOnlyList<TeamChallenge>)[], (all, draft) => TeamChallengeRules.Set(all, draft, leads: true, Today).All!);
}
