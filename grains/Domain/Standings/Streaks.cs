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
    public static int Count(IReadOnlyDictionary<int, int> scored, IReadOnlySet<IsoWeek> leave, IsoWeek running) =>
        Back(scored, leave, running.Index, First(scored), int.MaxValue);

    /// <summary>
    /// The longest streak there ever was: the largest <see cref="Count"/> over all weeks that scored, each as the running one.
    /// </summary>
    /// <param name="scored">As for a streak.</param>
    /// <param name="leave">As for a streak.</param>
    /// <param name="enough">Nothing above it is of interest; the result is at most that.</param>
    /// <param name="since">Looks only at streaks that ran on that week or later; null at all of them.</param>
    public static int Longest(IReadOnlyDictionary<int, int> scored, IReadOnlySet<IsoWeek> leave, int enough, IsoWeek? since = null)
    {
        var first = First(scored);
        var longest = 0;
        foreach (var (week, entries) in scored)
        {
            if (entries > 0 && longest < enough && !(week < since?.Index))
            {
                longest = Math.Max(longest, Back(scored, leave, week, first, enough));
            }
        }

        return longest;
    }

    private static int Back(IReadOnlyDictionary<int, int> scored, IReadOnlySet<IsoWeek> leave, int running, int first, int enough)
    {
        var streak = 0;
        int? forgiven = null;
        for (var week = running; week >= first && streak < enough; week--)
        {
            if (scored.GetValueOrDefault(week) > 0)
            {
                streak++;
            }
            else if (week == running || leave.Contains(new IsoWeek(week)))
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

    /// <summary>The first week that scored; beyond every week when none did.</summary>
    private static int First(IReadOnlyDictionary<int, int> scored)
    {
        var first = int.MaxValue;
        foreach (var (week, entries) in scored)
        {
            first = entries > 0 ? Math.Min(first, week) : first;
        }

        return first;
    }
}
