using NodaTime;
using NodaTime.Calendars;
using NodaTime.Extensions;
using NodaTime.TimeZones;
using Readiness.Domain.Calendars;
using Readiness.Domain.Standings;

namespace Readiness.Domain.Specs.Standings;

/// <summary>
/// Whatever the organisation's time zone, and over every clock change from 2000 to 2040: an entry made at any time of
/// a local day, also in an hour that is skipped or comes twice, counts in the ISO week of that day and in no other.
/// </summary>
public sealed class StreakZoneProperties
{
    private const int FirstYear = 2000;
    private const int LastYear = 2040;
    private static readonly IWeekYearRule IsoRule = WeekYearRules.Iso;
    private static readonly IReadOnlySet<IsoWeek> NoLeave = new HashSet<IsoWeek>();

    private static readonly LocalTime[] Times =
    [
        LocalTime.Midnight, new(0, 0, 1), new(0, 30), new(1, 0), new(1, 59, 59), new(2, 0), new(2, 30), new(3, 0), new(12, 0), new(22, 59, 59), new(23, 30), new(23, 59, 59),
    ];

    private static readonly IReadOnlyList<DateTimeZone> Zones = [.. DateTimeZoneProviders.Tzdb.GetAllZones()];

    [Fact]
    public void The_day_of_an_instant_is_its_local_day_at_every_time_around_every_clock_change()
    {
        var (checkedTimes, skipped, doubled) = (0, 0, 0);
        foreach (var zone in Zones)
        {
            foreach (var day in DaysAroundChanges(zone))
            {
                var expected = WeekOf(day);
                foreach (var time in Times)
                {
                    var mapping = zone.MapLocal(day.At(time));
                    checkedTimes++;
                    skipped += mapping.Count == 0 ? 1 : 0;
                    doubled += mapping.Count == 2 ? 1 : 0;
                    foreach (var instant in Instants(mapping))
                    {
                        Assert.True(expected == IsoWeek.Of(DayOf(instant, zone)), $"{day} {time} in {zone.Id}");
                    }
                }
            }
        }

        Assert.True(checkedTimes > 500_000 && skipped > 5_000 && doubled > 5_000, $"{checkedTimes} times, {skipped} skipped, {doubled} doubled");
    }

    [Fact]
    public void The_streak_over_every_clock_change_is_that_of_the_plain_calendar()
    {
        foreach (var zone in Zones)
        {
            foreach (var change in Changes(zone))
            {
                var middle = change.InZone(zone).Date;
                var days = Enumerable.Range(-6, 10).Select(week => DayInWeek(middle, week)).ToList();
                var plain = Streak([.. days.Select(day => day.ToDateOnly())], days[^1].ToDateOnly());
                var logged = days.Select((day, i) => DayOf(zone.AtLeniently(day.At(Times[i % Times.Length])).ToInstant(), zone)).ToList();

                Assert.True(plain == Streak(logged, logged[^1]), $"around {change} in {zone.Id}");
                Assert.Equal(10, plain);
            }
        }
    }

    [Fact]
    public void The_first_and_the_last_second_of_a_week_are_in_different_weeks_in_every_zone()
    {
        foreach (var zone in Zones)
        {
            foreach (var change in Changes(zone))
            {
                var monday = change.InZone(zone).Date.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday));
                var first = zone.AtStartOfDay(monday).ToInstant();

                Assert.Equal(IsoWeek.Of(DayOf(first, zone)).Index - 1, IsoWeek.Of(DayOf(first - NodaTime.Duration.FromSeconds(1), zone)).Index);
            }
        }
    }

    [Fact]
    public void Travelling_does_not_change_the_streak_because_the_organisation_s_day_is_what_counts()
    {
        var organisation = DateTimeZoneProviders.Tzdb["Europe/Lisbon"];
        var start = Instant.FromUtc(2026, 2, 1, 23, 30);
        var instants = Enumerable.Range(0, 20).Select(week => start + NodaTime.Duration.FromDays(7 * week)).ToList();
        var home = instants.Select(instant => DayOf(instant, organisation)).ToList();

        foreach (var zone in Zones)
        {
            var away = instants.Select(instant => instant.InZone(zone).ToOffsetDateTime().ToInstant()).Select(instant => DayOf(instant, organisation)).ToList();

            Assert.Equal(Streak(home, home[^1]), Streak(away, away[^1]));
        }
    }

    /// <summary>The organisation's day of an instant, as it reaches the rules: a calendar day without a zone.</summary>
    private static DateOnly DayOf(Instant instant, DateTimeZone zone) => instant.InZone(zone).Date.ToDateOnly();

    /// <summary>The ISO week by another calendar than the domain's.</summary>
    private static IsoWeek WeekOf(LocalDate day)
    {
        var text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{IsoRule.GetWeekYear(day):D4}-W{IsoRule.GetWeekOfWeekYear(day):D2}");
        return IsoWeek.TryParse(text, out var week) ? week : throw new FormatException(text);
    }

    private static int Streak(IReadOnlyList<DateOnly> days, DateOnly today) =>
        Streaks.Count(days.CountBy(day => IsoWeek.Of(day).Index).ToDictionary(), NoLeave, IsoWeek.Of(today));

    private static IEnumerable<Instant> Changes(DateTimeZone zone) =>
        zone.GetZoneIntervals(new Interval(Instant.FromUtc(FirstYear, 1, 1, 0, 0), Instant.FromUtc(LastYear + 1, 1, 1, 0, 0)))
            .Where(interval => interval.HasStart && interval.Start >= Instant.FromUtc(FirstYear, 1, 1, 0, 0))
            .Select(interval => interval.Start)
            .DefaultIfEmpty(Instant.FromUtc(2020, 12, 31, 12, 0));

    /// <summary>The days that exist from the day before a change to the day after it.</summary>
    private static IEnumerable<LocalDate> DaysAroundChanges(DateTimeZone zone) =>
        Changes(zone)
            .SelectMany(change => Enumerable.Range(-1, 3).Select(change.InZone(zone).Date.PlusDays))
            .Where(day => Exists(day, zone));

    /// <summary>A few zones once left out a whole day to change sides of the date line.</summary>
    private static bool Exists(LocalDate day, DateTimeZone zone) => zone.AtLeniently(day.At(LocalTime.Noon)).Date == day;

    /// <summary>One instant, both of a time that comes twice, or for one that is skipped the first after the gap.</summary>
    private static IEnumerable<Instant> Instants(ZoneLocalMapping mapping) => mapping.Count switch
    {
        1 => [mapping.Single().ToInstant()],
        2 => [mapping.First().ToInstant(), mapping.Last().ToInstant()],
        _ => [Resolvers.ReturnStartOfIntervalAfter(mapping.LocalDateTime, mapping.Zone, mapping.EarlyInterval, mapping.LateInterval).ToInstant()],
    };

    /// <summary>Monday to Sunday in turn, week by week around a day.</summary>
    private static LocalDate DayInWeek(LocalDate middle, int week) =>
        middle.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)).PlusWeeks(week).PlusDays(((week + 7) * 3) % 7);
}
