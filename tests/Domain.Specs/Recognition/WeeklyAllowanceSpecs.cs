namespace Readiness.Domain.Specs.Recognition;

/// <summary>Five thanks an ISO week of the organisation, whatever the calendar does around it.</summary>
public sealed class WeeklyAllowanceSpecs
{
    private readonly Thankful _ben = new();
    private int _number;

    [Fact]
    public void Five_are_given_in_a_week_and_the_sixth_is_refused_until_Monday()
    {
        Give("2026-03-16", "2026-03-16", "2026-03-18", "2026-03-20", "2026-03-22");

        var sixth = _ben.Give(++_number, "2026-03-22");

        Assert.Equal(("THANKS_USED_UP", null), (sixth.Refusal!.Code, sixth.Refusal.Field));
        Assert.Contains("Monday, 23 March", sixth.Refusal.Message, StringComparison.Ordinal);
        Assert.Null(_ben.Give(_number, "2026-03-23").Refusal);
    }

    [Fact]
    public void What_is_left_and_from_when_there_are_all_again_is_said()
    {
        Assert.Equal((5, Days.On("2026-03-23")), Allowance("2026-03-18"));
        Give("2026-03-18", "2026-03-18");

        Assert.Equal((3, Days.On("2026-03-23")), Allowance("2026-03-22"));
        Assert.Equal((5, Days.On("2026-03-30")), Allowance("2026-03-23"));
        Assert.Equal((5, Days.On("2026-03-16")), Allowance("2026-03-15"));
    }

    [Fact]
    public void A_refused_one_uses_up_nothing()
    {
        _ben.Give(Thankful.Draft(++_number) with { Text = "" }, "2026-03-18");

        Assert.Equal((5, Days.On("2026-03-23")), Allowance("2026-03-18"));
    }

    [Fact]
    public void Week_53_runs_over_the_end_of_the_year()
    {
        Give("2026-12-28", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-03");

        Assert.Equal("THANKS_USED_UP", _ben.Give(++_number, "2027-01-03").Refusal!.Code);
        Assert.Equal((0, Days.On("2027-01-04")), Allowance("2027-01-03"));
        Assert.Equal((5, Days.On("2027-01-11")), Allowance("2027-01-04"));
    }

    [Fact]
    public void The_last_days_of_a_year_can_lie_in_the_first_week_of_the_next()
    {
        Give("2025-12-29", "2025-12-31", "2026-01-01", "2026-01-04");

        Assert.Equal((1, Days.On("2026-01-05")), Allowance("2025-12-31"));
        Assert.Equal(5, Allowance("2025-12-28").Left);
    }

    [Fact]
    public void A_leap_day_is_a_day_of_its_week()
    {
        Give("2028-02-28", "2028-02-29", "2028-03-01", "2028-03-05");

        Assert.Equal((1, Days.On("2028-03-06")), Allowance("2028-02-29"));
        Assert.Equal(5, Allowance("2028-03-06").Left);
    }

    private (int Left, DateOnly RenewsOn) Allowance(string day) => (_ben.AllowanceOn(day).Left, _ben.AllowanceOn(day).RenewsOn);

    private void Give(params string[] days) => Assert.All(days, day => Assert.Null(_ben.Give(++_number, day).Refusal));
}
