using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;
using Readiness.Domain.Readiness.Forecasts;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>People of whom there is little to say.</summary>
public sealed class EdgeSpecs
{
    private static readonly Rubric Senior = RulesetOne.Instance.Rubric("senior")!;
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void Without_entries_everything_is_0_and_every_gate_is_unmet()
    {
        var assessment = Assess();

        Assert.Equal((0, 0, 0, 0), (assessment.Confirmed.Tenths, assessment.Claimed.Tenths, assessment.Confirmed.Exact, assessment.Claimed.Exact));
        Assert.All(assessment.Lines, line => Assert.Equal((0L, 0L, 0), (line.Claimed.Value, line.Claimed.Progress, line.Claimed.Contribution)));
        Assert.Equal(ReadinessBand.Building, assessment.Band);
        Assert.Equal(["active-mentor", "feedback"], assessment.UnmetGates.Select(gate => gate.Key));
    }

    [Fact]
    public void Somebody_who_joined_today_gets_next_actions_no_trend_and_a_forecast_that_says_not_at_this_pace()
    {
        var actions = NextActions.Of(_ledger.State, RulesetOne.Instance, Senior, _ledger.Now);
        var forecast = Forecast.Of(_ledger.State, Senior, Olga, _ledger.Today);

        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.NotEmpty(action.Criteria));
        Assert.Empty(Trend.Of([], Senior, _ledger.Today, 52));
        Assert.All(forecast.Weeks, week => Assert.Equal((0, 0, 0, 0), (week.Low, week.Middle, week.High, week.Ready)));
        Assert.StartsWith("Not at this pace", forecast.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Private_and_retracted_entries_alone_come_to_0()
    {
        _ledger.Log(_ledger.Draft("guide", "2026-03-17", Ben) with { Private = true });
        _ledger.Retract(_ledger.DidConfirmed("mentor-session", "2026-03-17", Ben).Entry);

        Assert.Equal((0, 0), (Assess().Confirmed.Tenths, Assess().Claimed.Tenths));
    }

    [Fact]
    public void Self_reported_entries_alone_leave_every_criterion_at_0_confirmed()
    {
        foreach (var kind in RulesetOne.Instance.Kinds)
        {
            _ledger.Did(kind.Key, "2026-03-17", Ben, Cleo);
        }

        var assessment = Assessments.Assess(_ledger.State, Made.EveryMeasure, _ledger.Today);

        Assert.All(assessment.Confirmed.Criteria, score => Assert.Equal((0L, 0L, 0), (score.Value, score.Progress, score.Contribution)));
        Assert.All(assessment.Claimed.Criteria, score => Assert.True(score.Value > 0));
        Assert.Equal((0, 0), (assessment.Confirmed.Tenths, assessment.Confirmed.Exact));
    }

    [Fact]
    public void A_level_without_a_rubric_has_none()
    {
        Assert.Null(RulesetOne.Instance.Rubric("Distinguished"));
        Assert.Null(new Ruleset(2, RulesetOne.Instance.Kinds).Rubric("senior"));
        Assert.Same(Senior, RulesetOne.Instance.Rubric("Senior"));
    }

    [Fact]
    public void After_a_leave_longer_than_every_window_nothing_is_left_and_nothing_breaks()
    {
        _ledger.DidConfirmed("mentor-session", "2025-03-18", Ben);
        _ledger.DidConfirmed("guide", "2025-03-18", Ben);
        Assert.Equal(0, Assess().Claimed.Tenths);
        Assert.Equal(0, Forecast.Of(_ledger.State, Senior, Olga, _ledger.Today).Weeks[^1].High);
        _ledger.DidConfirmed("guide", "2025-03-19", Ben);

        Assert.Equal(16, Assess().Confirmed.Tenths);
    }

    [Fact]
    public void Entries_after_the_day_are_left_out()
    {
        _ledger.DidConfirmed("guide", "2026-03-18", Ben);

        Assert.Equal(0, Assessments.Assess(_ledger.State, Senior, Days.On("2026-03-17")).Claimed.Tenths);
    }

    [Fact]
    public void A_state_that_may_have_left_evidence_out_throws_instead_of_giving_a_number()
    {
        var needed = Senior.NeedsSince(_ledger.Today);
        Assert.Equal(Days.On("2025-03-19"), needed);
        _ledger.State.ForgetBefore(needed);
        Assess();

        _ledger.State.ForgetBefore(needed.AddDays(1));

        Assert.Throws<ArgumentException>(Assess);
    }

    [Fact]
    public void Short_windows_still_need_what_imagined_entries_need()
    {
        var rubric = Made.Rubric(new EntriesOfKinds(["guide"]), days: 7);

        Assert.Equal(Ledger.NeedsSince(_ledger.Today.AddDays(-ActivityCheck.MaxAgeInDays)), rubric.NeedsSince(_ledger.Today));
        Assert.Equal(DateOnly.MinValue, rubric.NeedsSince(DateOnly.MinValue.AddDays(100)));
    }

    [Fact]
    public void The_first_days_of_the_calendar_are_days_like_others()
    {
        var day = DateOnly.MinValue.AddDays(3);
        var forecast = Forecast.Of(_ledger.State, Made.EveryMeasure, Olga, day);

        Assert.Equal(52, forecast.Weeks.Count);
        Assert.Equal(IsoWeek.Of(day).Index + 1, IsoWeek.Of(forecast.Weeks[0].WeekEnd).Index);
    }

    private Assessment Assess() => Assessments.Assess(_ledger.State, Senior, _ledger.Today);
}
