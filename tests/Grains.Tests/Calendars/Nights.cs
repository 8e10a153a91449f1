using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using Readiness.Grains.Calendars;
using Xunit;

namespace Readiness.Grains.Tests.Calendars;

/// <summary>When the next night begins, in the organisation's time zone.</summary>
public sealed class Nights
{
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-18T00:30:00Z", null)] // half past one
    [InlineData("Europe/Berlin", "2026-03-17T23:30:00Z", "2026-03-18T00:00:00Z")] // half past midnight
    [InlineData("Europe/Berlin", "2026-03-18T04:00:00Z", "2026-03-19T00:00:00Z")] // five
    [InlineData("Europe/Berlin", "2026-03-29T02:59:00Z", null)] // a minute to five, an hour of which there was not
    [InlineData("Europe/Berlin", "2026-03-29T12:00:00Z", "2026-03-29T23:00:00Z")] // in summer time
    [InlineData("America/Havana", "2026-03-08T04:30:00Z", "2026-03-08T05:00:00Z")] // where the clock goes from midnight to one
    public void A_night_is_from_one_to_five(string zone, string now, string? next)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));

        Assert.Equal(
            next is null ? null : DateTimeOffset.Parse(next, CultureInfo.InvariantCulture),
            OrganisationCalendar.For(clock, zone)!.NextBetween(1, 5));
    }
}
