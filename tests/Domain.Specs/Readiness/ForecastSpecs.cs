using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;
using Readiness.Domain.Readiness.Forecasts;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>Where the confirmed score goes. Today is Wednesday, 18 March 2026: the last complete week began on 9 March.</summary>
public sealed class ForecastSpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void A_steady_pace_keeps_a_count_where_it_is_in_every_run()
    {
        EveryWeek("guide", weeks: 20);
        _ledger.DidConfirmed("guide", "2026-03-17", Ben);

        var forecast = Of(Made.Rubric(new EntriesOfKinds(["guide"]), target: 24, days: 84));

        Assert.Equal(52, forecast.Weeks.Count);
        Assert.All(forecast.Weeks, week => Assert.Equal((500, 500, 500), (week.Low, week.Middle, week.High)));
    }

    [Fact]
    public void A_steady_pace_fills_decayed_points_up_as_the_closed_form_says()
    {
        EveryWeek("guide", weeks: 12);

        var forecast = Of(Made.Rubric(new DecayedPoints(Pillar.PayingItForward), target: 200, days: 364));

        for (var week = 0; week < 52; week++)
        {
            // A guide on each Tuesday from 12 weeks ago on, but for the running week: 10 points, 5 days old on Sunday.
            var ages = Enumerable.Range(0, week + 14).Where(lag => lag != week + 1 && lag < 52).Select(lag => (7 * lag) + 5);
            var exact = 100 * Math.Min(1, ages.Sum(age => 10 * Math.Pow(2, -age / 90.0)) / 200);
            var tenths = (int)Math.Floor((exact * 10) + 0.5);
            Assert.Equal((tenths, tenths), (forecast.Weeks[week].Low, forecast.Weeks[week].High));
        }
    }

    [Fact]
    public void Weeks_are_those_after_the_running_one()
    {
        var forecast = Of(Made.Rubric(new EntriesOfKinds(["guide"])));

        Assert.Equal((Days.On("2026-03-29"), Days.On("2027-03-21")), (forecast.Weeks[0].WeekEnd, forecast.Weeks[^1].WeekEnd));
    }

    [Fact]
    public void A_steady_pace_gets_somebody_ready_in_the_week_that_can_be_counted_out()
    {
        EveryWeek("guide", weeks: 12);
        _ledger.DidConfirmed("guide", "2026-03-18", Cleo);

        var forecast = Of(Made.Rubric(new EntriesOfKinds(["guide"]), target: 20, days: 365));

        Assert.Equal((Days.On("2026-04-12"), Days.On("2026-04-12")), (forecast.Half, forecast.Mostly));
        Assert.Equal([0, 0, 1000, 1000], forecast.Weeks.Take(4).Select(week => week.Ready));
        Assert.Equal("At this pace, at least 80 % of the runs are ready for review by 12 April 2026.", forecast.Summary);
    }

    [Fact]
    public void A_gate_that_is_not_met_keeps_every_run_from_being_ready()
    {
        EveryWeek("guide", weeks: 20);

        var forecast = Of(Made.Rubric(
            Made.Criterion("guide", new EntriesOfKinds(["guide"]), target: 1, weight: 90),
            Made.Criterion("teach", new EntriesOfKinds(["teach"]), target: 1, weight: 10, gate: true)));

        Assert.All(forecast.Weeks, week => Assert.Equal((900, 0), (week.High, week.Ready)));
        Assert.Equal((null, null), (forecast.Half, forecast.Mostly));
        Assert.Equal("Not at this pace: fewer than half of the runs are ready for review within 52 weeks.", forecast.Summary);
    }

    [Fact]
    public void Somebody_ready_today_is_told_so()
    {
        _ledger.DidConfirmed("guide", "2026-03-18", Ben);

        var forecast = Of(Made.Rubric(new EntriesOfKinds(["guide"]), target: 1, days: 7));

        Assert.Equal((true, Days.On("2026-03-22"), "Ready for review today, on confirmed evidence."), (forecast.ReadyToday, forecast.Half, forecast.Summary));
        Assert.All(forecast.Weeks, week => Assert.Equal((0, 1000), (week.High, week.Ready)));
    }

    [Fact]
    public void With_an_uneven_pace_runs_differ_and_the_share_that_was_ready_never_falls()
    {
        for (var week = 0; week < 12; week += 3)
        {
            _ledger.DidConfirmed("guide", Day(-84 + (7 * week)), Colleague(week));
            _ledger.DidConfirmed("guide", Day(-83 + (7 * week)), Colleague(week + 30));
        }

        var forecast = Of(Made.Rubric(new EntriesOfKinds(["guide"]), target: 12, days: 100));

        Assert.Equal(forecast.Weeks.Select(week => week.Ready).Order(), forecast.Weeks.Select(week => week.Ready));
        Assert.All(forecast.Weeks, week => Assert.True(week.Low <= week.Middle && week.Middle <= week.High));
        Assert.Contains(forecast.Weeks, week => week.Low < week.Middle && week.Middle < week.High);
        Assert.True(forecast.Half < forecast.Mostly);
        Assert.StartsWith("At this pace, half of the runs are ready for review by ", forecast.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_person_and_day_give_the_same_forecast_and_another_day_or_person_another()
    {
        for (var week = 0; week < 12; week += 3)
        {
            _ledger.DidConfirmed("guide", Day(-84 + (7 * week)), Colleague(week));
        }

        var rubric = Made.Rubric(new EntriesOfKinds(["guide"]), target: 12, days: 100);
        var weeks = Of(rubric).Weeks;

        Assert.Equal(weeks, Of(rubric).Weeks);
        Assert.NotEqual(weeks, Forecast.Of(_ledger.State, rubric, Ben.Person!.Value, _ledger.Today).Weeks);
        Assert.NotEqual(weeks.Select(week => week.Ready), Forecast.Of(_ledger.State, rubric, Olga, _ledger.Today.AddDays(1)).Weeks.Select(week => week.Ready));
    }

    [Fact]
    public void Half_of_the_runs_without_most_of_them_is_said_in_words_too()
    {
        var forecast = Of(Made.Rubric(new EntriesOfKinds(["guide"]))) with { Half = Days.On("2026-05-03") };

        Assert.Equal("At this pace, half of the runs are ready for review by 3 May 2026; 80 % are not within 52 weeks.", forecast.Summary);
        Assert.Equal(
            "At this pace, half of the runs are ready for review by 3 May 2026, and 80 % by 7 June 2026.",
            (forecast with { Mostly = Days.On("2026-06-07") }).Summary);
    }

    [Theory]
    [InlineData("two-way-mentorships")]
    [InlineData("active-mentorships", "mentee")]
    [InlineData("sessions", "mentee")]
    [InlineData("active-weeks", "mentor-session")]
    public void The_last_days_of_a_drawn_week_are_the_last_to_leave_the_window(string measure, params string[] arguments)
    {
        _ledger.DidConfirmed("mentor-session", "2026-03-15", Ben);
        _ledger.DidConfirmed("help-mentor", "2026-03-15", Ben);
        var target = measure == "two-way-mentorships" ? 100 : 1;
        var model = ForecastModel.Of(_ledger.State, Made.Rubric(MeasureNames.Parse(measure, arguments).Measure!, target, days: 65), _ledger.Today);
        var tenths = new int[52];

        model.Play([11, .. new byte[51]], tenths);

        // Drawn for the first week, its Sunday is 63 days old in the tenth.
        Assert.Equal([.. Enumerable.Repeat(1_000, 10), .. new int[42]], tenths);
    }

    [Fact]
    public void Only_confirmed_evidence_is_repeated()
    {
        for (var week = 0; week < 12; week++)
        {
            _ledger.Did("guide", Day(-84 + (7 * week)), Colleague(week));
        }

        Assert.All(Of(Made.Rubric(new EntriesOfKinds(["guide"]))).Weeks, week => Assert.Equal(0, week.High));
    }

    [Fact]
    public void Chance_is_the_published_generator_and_every_week_is_drawn_about_as_often()
    {
        var chance = new SplitMix(1234567);
        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423], new[] { chance.Next(), chance.Next(), chance.Next() });
        var drawn = new int[12];
        for (var i = 0; i < 120_000; i++)
        {
            drawn[chance.Below(12)]++;
        }

        Assert.All(drawn, times => Assert.InRange(times, 9_500, 10_500));
    }

    /// <summary>One confirmed entry on the Tuesday of each of the last weeks but the running one, each with somebody new.</summary>
    private void EveryWeek(string kind, int weeks)
    {
        for (var week = 1; week <= weeks; week++)
        {
            _ledger.DidConfirmed(kind, Day(-1 - (7 * week)), Colleague(week));
        }
    }

    private Forecast Of(Rubric rubric) => Forecast.Of(_ledger.State, rubric, Olga, _ledger.Today);

    private string Day(int days) => $"{_ledger.Today.AddDays(days):yyyy-MM-dd}";

    private static Counterpart Colleague(int number) => new(Person(100 + number), $"Colleague {number}");
}
