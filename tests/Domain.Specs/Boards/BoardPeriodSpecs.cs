using Readiness.Domain.Boards;

namespace Readiness.Domain.Specs.Boards;

public sealed class BoardPeriodSpecs
{
    [Theory]
    [InlineData("2026-W46", PeriodKind.Week, "2026-11-09", "2026-11-15")]
    [InlineData("2026-W53", PeriodKind.Week, "2026-12-28", "2027-01-03")]
    [InlineData("2026-01", PeriodKind.Month, "2026-01-01", "2026-01-31")]
    [InlineData("2024-02", PeriodKind.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2026-12", PeriodKind.Month, "2026-12-01", "2026-12-31")]
    [InlineData("2026-Q1", PeriodKind.Quarter, "2026-01-01", "2026-03-31")]
    [InlineData("2026-Q3", PeriodKind.Quarter, "2026-07-01", "2026-09-30")]
    [InlineData("2026-Q4", PeriodKind.Quarter, "2026-10-01", "2026-12-31")]
    public void A_period_is_read_and_runs_from_its_first_to_its_last_day(string text, PeriodKind kind, string from, string to)
    {
        Assert.True(BoardPeriod.TryParse(text, out var period));
        Assert.Equal((kind, Days.On(from), Days.On(to)), (period.Kind, period.From, period.To));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-Q0")]
    [InlineData("2026-Q5")]
    [InlineData("2026-q1")]
    [InlineData("2026/10")]
    [InlineData("2026-1 ")]
    [InlineData("2026-+1")]
    [InlineData("0000-10")]
    [InlineData("9999-10")]
    [InlineData("2026-100")]
    [InlineData("20x6-10")]
    [InlineData("2025-W53")]
    public void What_is_no_period_is_not_read(string? text) => Assert.False(BoardPeriod.TryParse(text, out _));

    [Theory]
    [InlineData(PeriodKind.Week)]
    [InlineData(PeriodKind.Month)]
    [InlineData(PeriodKind.Quarter)]
    public void Every_day_of_ten_years_lies_in_one_period_of_a_kind_right_after_the_one_before(PeriodKind kind)
    {
        var last = BoardPeriod.Of(kind, Days.On("2019-12-31"));
        for (var day = Days.On("2020-01-01"); day.Year < 2030; day = day.AddDays(1))
        {
            var period = BoardPeriod.Of(kind, day);
            Assert.InRange(day, period.From, period.To);
            Assert.True(period == last || (period.Previous == last && period.From == last.To.AddDays(1) && period.Index == last.Index + 1));
            last = period;
        }
    }

    [Fact]
    public void All_time_holds_every_day_never_closes_and_has_none_before_it()
    {
        Assert.Equal((DateOnly.MinValue, DateOnly.MaxValue), (BoardPeriod.AllTime.From, BoardPeriod.AllTime.To));
        Assert.Equal(BoardPeriod.AllTime, BoardPeriod.Of(PeriodKind.AllTime, Days.On("2026-03-18")));
        Assert.True(BoardPeriod.AllTime.IsOpenOn(DateOnly.MaxValue));
        Assert.Null(BoardPeriod.AllTime.Previous);
    }

    [Fact]
    public void Nothing_comes_before_the_beginning_of_the_calendar() =>
        Assert.All([PeriodKind.Week, PeriodKind.Month, PeriodKind.Quarter], kind => Assert.Null(BoardPeriod.Of(kind, DateOnly.MinValue).Previous));

    [Theory]
    [InlineData("2026-W11", "2026-03-18", "2026-03-19")]
    [InlineData("2026-W53", "2027-01-06", "2027-01-07")]
    [InlineData("2026-02", "2026-03-03", "2026-03-04")]
    [InlineData("2026-Q1", "2026-04-03", "2026-04-04")]
    [InlineData("2026-Q4", "2027-01-03", "2027-01-04")]
    public void A_period_is_open_until_3_days_after_it_ended(string text, string open, string closed)
    {
        Assert.True(BoardPeriod.TryParse(text, out var period));
        Assert.True(period.IsOpenOn(Days.On(open)));
        Assert.False(period.IsOpenOn(Days.On(closed)));
    }

    [Fact]
    public void A_kind_of_period_nobody_knows_is_a_bug() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BoardPeriod.Of((PeriodKind)4, Days.On("2026-03-18")));

    [Fact]
    public void The_stored_numbers_of_kinds_and_bits_belong_together()
    {
        Assert.Equal([0, 1, 2, 3], [(int)PeriodKind.Week, (int)PeriodKind.Month, (int)PeriodKind.Quarter, (int)PeriodKind.AllTime]);
        Assert.Equal([1, 2, 4, 7], [(int)CountedPeriods.Week, (int)CountedPeriods.Month, (int)CountedPeriods.Quarter, (int)CountedPeriods.All]);
    }
}
