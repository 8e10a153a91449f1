using NodaTime;
using Readiness.Domain.Calendars;

namespace Readiness.Grains.Calendars;

/// <summary>Tells the instant, and the day it is in the organisation's time zone.</summary>
public sealed class OrganisationCalendar(TimeProvider clock, DateTimeZone zone)
{
    /// <summary>IANA name of the zone.</summary>
    public string TimeZone => zone.Id;

    /// <summary>A calendar for a zone of the IANA database; null when there is no such zone.</summary>
    public static OrganisationCalendar? For(TimeProvider clock, string zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } found ? new(clock, found) : null;

    /// <summary>Now, to the microsecond that storage keeps.</summary>
    public Moment Now()
    {
        var now = clock.GetUtcNow();
        return At(now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)));
    }

    /// <summary>When the hours from one of the day to another begin next here; null when it is between them now.</summary>
    public DateTimeOffset? NextBetween(int from, int until)
    {
        var here = Instant.FromDateTimeOffset(clock.GetUtcNow()).InZone(zone);
        if (here.Hour >= from && here.Hour < until)
        {
            return null;
        }

        var day = here.Hour < from ? here.Date : here.Date.PlusDays(1);
        return zone.AtLeniently(day + new LocalTime(from, 0)).ToDateTimeOffset();
    }

    /// <summary>The day that an instant falls on here.</summary>
    public Moment At(DateTimeOffset instant)
    {
        var day = Instant.FromDateTimeOffset(instant).InZone(zone).Date;
        return new Moment(instant, new DateOnly(day.Year, day.Month, day.Day));
    }
}
