using Readiness.Domain.Calendars;
using Readiness.Domain.Mentorships;

namespace Readiness.Domain.Specs.Mentorships;

public sealed class WorkingDaySpecs
{
    [Theory]
    [InlineData("2026-03-16", "2026-03-19")] // Monday to Thursday
    [InlineData("2026-03-18", "2026-03-23")] // Wednesday over a weekend
    [InlineData("2026-03-20", "2026-03-25")] // Friday
    [InlineData("2026-03-21", "2026-03-25")] // Saturday
    [InlineData("2026-03-22", "2026-03-25")] // Sunday
    [InlineData("2026-12-30", "2027-01-04")] // over the end of a year
    [InlineData("2027-12-31", "2028-01-05")]
    [InlineData("2028-02-25", "2028-03-01")] // a Friday, over a leap day that is a Tuesday
    [InlineData("2027-02-26", "2027-03-03")] // the same weekday without one
    [InlineData("2026-03-26", "2026-03-31")] // over the clock change of a European spring
    [InlineData("2026-10-23", "2026-10-28")] // and of an autumn
    public void Three_working_days_after_the_day_of_asking(string asked, string last) =>
        Assert.Equal(Days.On(last), WorkingDays.After(Days.On(asked), WorkingDays.ToAnswer, new HashSet<IsoWeek>()));

    [Theory]
    [InlineData("2026-03-18", "2026-W13", "2026-03-30")] // Thursday, Friday, then a week of leave
    [InlineData("2026-03-18", "2026-W12", "2026-03-25")] // already on leave
    [InlineData("2026-12-23", "2026-W53", "2027-01-04")] // a week of leave that spans the end of the year
    [InlineData("2026-03-18", "2026-W14", "2026-03-23")] // leave that begins later
    public void Weeks_of_leave_are_not_working_days(string asked, string leave, string last)
    {
        Assert.True(IsoWeek.TryParse(leave, out var week));

        Assert.Equal(Days.On(last), WorkingDays.After(Days.On(asked), WorkingDays.ToAnswer, new HashSet<IsoWeek> { week }));
    }

    [Fact]
    public void Leave_without_end_is_not_waited_for()
    {
        var first = IsoWeek.Of(Days.On("2026-03-16"));
        var leave = Enumerable.Range(0, 200).Select(i => new IsoWeek(first.Index + i)).ToHashSet();

        Assert.Equal(Days.On("2026-03-18").AddDays((7 * 60) + 5), WorkingDays.After(Days.On("2026-03-18"), WorkingDays.ToAnswer, leave));
    }
}
