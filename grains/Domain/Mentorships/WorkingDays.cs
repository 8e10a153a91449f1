using Readiness.Domain.Calendars;

namespace Readiness.Domain.Mentorships;

/// <summary>Monday to Friday of the organisation's calendar, but for whole weeks of leave (product.md section 7).</summary>
public static class WorkingDays
{
    /// <summary>Working days somebody has to answer a request.</summary>
    public const int ToAnswer = 3;

    private const int MostWeeks = 60;

    /// <summary>The so manieth working day after a day. Leave longer than a year is passed over as if it were none.</summary>
    /// <param name="day">The day from which on is counted; it does not count itself.</param>
    /// <param name="count">From 1.</param>
    /// <param name="leave">Weeks without working days.</param>
    public static DateOnly After(DateOnly day, int count, IReadOnlySet<IsoWeek> leave)
    {
        var last = day.AddDays(7 * MostWeeks);
        while (count > 0)
        {
            day = day.AddDays(1);
            var atWork = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && (day > last || !leave.Contains(IsoWeek.Of(day)));
            count -= atWork ? 1 : 0;
        }

        return day;
    }
}
