using System.Globalization;
using Readiness.Domain.Calendars;

namespace Readiness.Domain.Specs.Calendars;

public sealed class IsoWeekSpecs
{
    [Theory]
    [InlineData("2024-12-29", "2024-W52")]
    [InlineData("2024-12-30", "2025-W01")]
    [InlineData("2025-12-28", "2025-W52")]
    [InlineData("2025-12-29", "2026-W01")]
    [InlineData("2026-01-04", "2026-W01")]
    [InlineData("2026-01-05", "2026-W02")]
    [InlineData("2026-12-27", "2026-W52")]
    [InlineData("2026-12-28", "2026-W53")]
    [InlineData("2027-01-03", "2026-W53")]
    [InlineData("2027-01-04", "2027-W01")]
    [InlineData("2021-01-03", "2020-W53")]
    [InlineData("0001-01-01", "0001-W01")]
    public void A_day_lies_in_the_week_that_ISO_8601_says(string day, string week) =>
        Assert.Equal(week, IsoWeek.Of(Days.On(day)).ToString());

    [Fact]
    public void Every_day_of_80_years_lies_in_the_week_that_the_framework_says()
    {
        for (var day = Days.On("1980-01-01"); day.Year < 2060; day = day.AddDays(1))
        {
            var time = day.ToDateTime(TimeOnly.MinValue);
            var expected = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):D4}-W{ISOWeek.GetWeekOfYear(time):D2}");
            var week = IsoWeek.Of(day);

            Assert.Equal(expected, week.ToString());
            Assert.Equal(DayOfWeek.Monday, week.Monday.DayOfWeek);
            Assert.InRange(day.DayNumber - week.Monday.DayNumber, 0, 6);
            Assert.True(IsoWeek.TryParse(expected, out var read));
            Assert.Equal(week, read);
        }
    }

    [Theory]
    [InlineData("2026-W53", "2026-12-28")]
    [InlineData("2026-W01", "2025-12-29")]
    [InlineData("0001-W01", "0001-01-01")]
    public void A_week_is_read_as_ISO_writes_it(string text, string monday)
    {
        Assert.True(IsoWeek.TryParse(text, out var week));
        Assert.Equal(Days.On(monday), week.Monday);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2025-W53")]
    [InlineData("2026-W54")]
    [InlineData("2026-W00")]
    [InlineData("2026-W7")]
    [InlineData("2026W07 ")]
    [InlineData("2026/W07")]
    [InlineData("2026-w07")]
    [InlineData("2026-W+7")]
    [InlineData("2026-W 7")]
    [InlineData("-026-W07")]
    [InlineData("0000-W07")]
    [InlineData("9999-W01")]
    public void What_is_no_week_is_not_read(string? text) => Assert.False(IsoWeek.TryParse(text, out _));
}
