using Readiness.Domain.Boards;
using Readiness.Domain.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

/// <summary>The days are chosen so that a week, a month and a quarter end on different days: 1, 31 and 31 March 2026.</summary>
public sealed class ClosedPeriodSpecs
{
    private readonly PersonLedger _ledger = new();

    [Theory]
    [InlineData("2026-03-15", CountedPeriods.All)]
    [InlineData("2026-03-18", CountedPeriods.All)]
    [InlineData("2026-03-19", CountedPeriods.Month | CountedPeriods.Quarter)]
    [InlineData("2026-04-03", CountedPeriods.Month | CountedPeriods.Quarter)]
    [InlineData("2026-04-04", CountedPeriods.None)]
    public void A_late_entry_counts_in_its_period_until_3_days_after_the_period_ended(string today, CountedPeriods counted)
    {
        _ledger.Today = Days.On(today);

        Assert.Equal(counted, _ledger.Log("attend-event", "2026-03-12").Counted);
    }

    [Fact]
    public void A_month_that_closed_does_not_close_its_quarter()
    {
        _ledger.Today = Days.On("2026-03-04");

        Assert.Equal(CountedPeriods.Quarter, _ledger.Log("attend-event", "2026-02-12").Counted);
    }

    [Fact]
    public void An_entry_in_time_counts_in_the_periods_of_its_own_day()
    {
        _ledger.Today = Days.On("2026-04-02");

        _ledger.Log("attend-event", "2026-03-31");

        Assert.Equal((20, 0), (PointsIn("2026-W14"), PointsIn("2026-W13")));
        Assert.Equal((20, 0), (PointsIn("2026-03"), PointsIn("2026-04")));
        Assert.Equal((20, 0), (PointsIn("2026-Q1"), PointsIn("2026-Q2")));
    }

    [Fact]
    public void After_its_periods_closed_an_entry_counts_in_all_time_only()
    {
        _ledger.Today = Days.On("2026-04-20");

        _ledger.Log("attend-event", "2026-03-31");

        Assert.Equal((20, 0), (_ledger.Points, _ledger.State.Periods.Values.Sum(totals => totals.Total)));
    }

    [Fact]
    public void A_late_entry_still_makes_its_week_one_that_scored()
    {
        _ledger.Today = Days.On("2026-04-20");

        _ledger.Log("attend-event", "2026-03-31");

        Assert.Single(_ledger.State.ScoredWeeks);
    }

    [Fact]
    public void A_confirmation_after_the_week_closed_moves_the_month_the_quarter_and_all_time()
    {
        var logged = _ledger.Log("accept-mentee", "2026-03-12", Ben);
        _ledger.Today = Days.On("2026-03-19");

        Assert.Equal(CountedPeriods.Month | CountedPeriods.Quarter, _ledger.Confirm(logged.Entry, Ben).IsRecorded<EntryConfirmed>().Counted);
        Assert.Equal((10, 20, 20, 20), (PointsIn("2026-W11"), PointsIn("2026-03"), PointsIn("2026-Q1"), _ledger.Points));
    }

    [Fact]
    public void A_confirmation_after_all_its_periods_closed_moves_all_time_only()
    {
        var logged = _ledger.Log("accept-mentee", "2026-03-18", Ben);
        _ledger.Today = Days.On("2026-04-17");

        _ledger.Confirm(logged.Entry, Ben);

        Assert.Equal((10, 10, 10, 20), (PointsIn("2026-W12"), PointsIn("2026-03"), PointsIn("2026-Q1"), _ledger.Points));
    }

    [Fact]
    public void A_retraction_after_all_its_periods_closed_leaves_them_as_they_were()
    {
        var logged = _ledger.Log("attend-event", "2026-03-18");
        _ledger.Today = Days.On("2026-05-01");

        Assert.Equal(CountedPeriods.None, _ledger.Retract(logged.Entry).IsRecorded<EntryRetracted>().Counted);
        Assert.Equal((20, 20, 20, 0), (PointsIn("2026-W12"), PointsIn("2026-03"), PointsIn("2026-Q1"), _ledger.Points));
    }

    [Fact]
    public void A_decline_after_the_week_closed_leaves_the_week_as_it_was()
    {
        var logged = _ledger.Log("accept-mentee", "2026-03-12", Ben);
        _ledger.Today = Days.On("2026-03-20");

        _ledger.Decline(logged.Entry, Ben).IsRecorded<EntryDeclined>();

        Assert.Equal((10, 0, 0, 0), (PointsIn("2026-W11"), PointsIn("2026-03"), PointsIn("2026-Q1"), _ledger.Points));
    }

    private int PointsIn(string period) =>
        BoardPeriod.TryParse(period, out var parsed) ? _ledger.State.Periods.GetValueOrDefault(parsed).Total : throw new FormatException(period);
}
