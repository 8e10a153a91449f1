using Readiness.Domain.Calendars;

namespace Readiness.Domain.Standings;

/// <summary>Streaks in ISO weeks (product.md section 3).</summary>
public static class Streaks
{
    /// <summary>Weeks that must lie between two forgiven ones.</summary>
    public const int WeeksBetweenForgiven = 8;

    /// <summary>
    /// Weeks in a row with an entry that scored, counted back from the running week.
    /// </summary>
    /// <param name="scored">Weeks with at least one entry that scored (value above 0).</param>
    /// <param name="leave">Weeks of declared leave: stepped over when nothing scored in them.</param>
    /// <param name="running">The week of today; it never breaks a streak.</param>
    public static int Count(IReadOnlyDictionary<int, int> scored, IReadOnlySet<IsoWeek> leave, IsoWeek running)
    {
        var left = 0;
        foreach (var (index, entries) in scored)
        {
            left += entries > 0 && index <= running.Index ? 1 : 0;
        }

        var streak = 0;
        int? forgiven = null;
        for (var week = running.Index; left > 0; week--)
        {
            if (scored.GetValueOrDefault(week) > 0)
            {
                streak++;
                left--;
            }
            else if (week == running.Index || leave.Contains(new IsoWeek(week)))
            {
                continue;
            }
            else if (forgiven is null || forgiven - week >= WeeksBetweenForgiven)
            {
                forgiven = week;
            }
            else
            {
                break;
            }
        }

        return streak;
    }
}
