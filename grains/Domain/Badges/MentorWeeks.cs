namespace Readiness.Domain.Badges;

/// <summary>Mentors by the weeks they were met in, once for every session.</summary>
internal sealed class MentorWeeks
{
    private readonly Dictionary<int, List<ulong>> _weeks = [];

    public IEnumerable<(int Week, ulong Mentor)> Sessions => _weeks.SelectMany(week => week.Value.Select(mentor => (week.Key, mentor)));

    public void Add(int week, ulong mentor)
    {
        if (!_weeks.TryGetValue(week, out var mentors))
        {
            _weeks[week] = mentors = [];
        }

        mentors.Add(mentor);
    }

    public void Remove(int week, ulong mentor)
    {
        var mentors = _weeks[week];
        mentors.Remove(mentor);
        if (mentors.Count == 0)
        {
            _weeks.Remove(week);
        }
    }

    /// <summary>
    /// The most different mentors within so many consecutive weeks, counting a change of sessions that is still to come;
    /// near looks only at the weeks that share a window with it.
    /// </summary>
    public int Most(int span, in TallyChange change, bool near)
    {
        List<int> weeks = near
            ? [.. Enumerable.Range(change.Week.Index - span + 1, (2 * span) - 1).Where(_weeks.ContainsKey)]
            : [.. _weeks.Keys];
        if (change.Counted != 0 && !weeks.Contains(change.Week.Index))
        {
            weeks.Add(change.Week.Index);
        }

        weeks.Sort();
        var met = new Dictionary<ulong, int>();
        int most = 0, different = 0, first = 0;
        foreach (var week in weeks)
        {
            different += Count(met, week, 1, change);
            for (; week - weeks[first] >= span; first++)
            {
                different += Count(met, weeks[first], -1, change);
            }

            most = Math.Max(most, different);
        }

        return most;
    }

    private int Count(Dictionary<ulong, int> met, int week, int by, in TallyChange change)
    {
        var different = 0;
        foreach (var mentor in _weeks.GetValueOrDefault(week, []))
        {
            different += Count(met, mentor, by);
        }

        if (change.Counted != 0 && change.Week.Index == week)
        {
            foreach (var mentor in change.People)
            {
                different += Count(met, mentor, by * change.Counted);
            }
        }

        return different;
    }

    private static int Count(Dictionary<ulong, int> met, ulong mentor, int by)
    {
        var before = met.GetValueOrDefault(mentor);
        met[mentor] = before + by;
        return (before + by > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
    }
}
