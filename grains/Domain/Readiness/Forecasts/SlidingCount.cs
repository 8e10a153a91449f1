namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>A count inside a window that slides over drawn weeks: of entries, or of weeks with at least one.</summary>
internal sealed class SlidingCount
{
    private readonly int[] _real = new int[ForecastSpan.Horizon];
    private readonly int[] _whole = new int[ForecastSpan.Sources];
    private readonly int[] _edge = new int[ForecastSpan.Sources];
    private readonly int _wholeWeeks;

    private SlidingCount(int windowDays) => _wholeWeeks = windowDays / 7;

    /// <summary>Counts entries.</summary>
    public static SlidingCount Entries(DailyAmounts daily, int windowDays, ForecastSpan span)
    {
        var count = new SlidingCount(windowDays);
        for (var day = daily.From; day <= daily.To; day++)
        {
            count.AddReal(span.LastWeekInside(day, windowDays), (int)daily[day]);
        }

        count.AddSources(daily, span, windowDays, (entries, more) => entries + more);
        return count;
    }

    /// <summary>Counts ISO weeks with at least one entry: such a week stays until its last entry leaves the window.</summary>
    public static SlidingCount Weeks(DailyAmounts daily, int windowDays, ForecastSpan span)
    {
        var count = new SlidingCount(windowDays);
        for (var monday = span.RunningMonday; monday + 6 >= daily.From; monday -= 7)
        {
            var last = Math.Min(monday + 6, daily.To);
            while (last >= Math.Max(monday, daily.From) && daily[last] == 0)
            {
                last--;
            }

            if (last >= Math.Max(monday, daily.From))
            {
                count.AddReal(span.LastWeekInside(last, windowDays), 1);
            }
        }

        count.AddSources(daily, span, windowDays, (active, more) => active | Math.Min(1, more));
        return count;
    }

    /// <summary>Works out the count at the end of each week of a run.</summary>
    public void Fill(ReadOnlySpan<byte> draws, Span<int> counts)
    {
        var drawn = 0;
        for (var week = 0; week < counts.Length; week++)
        {
            drawn += _whole[draws[week]];
            var edge = 0;
            if (week >= _wholeWeeks)
            {
                var leaving = draws[week - _wholeWeeks];
                drawn -= _whole[leaving];
                edge = _edge[leaving];
            }

            counts[week] = _real[week] + drawn + edge;
        }
    }

    private void AddReal(int lastWeek, int amount)
    {
        for (var week = 0; amount > 0 && week <= lastWeek; week++)
        {
            _real[week] += amount;
        }
    }

    private void AddSources(DailyAmounts daily, ForecastSpan span, int windowDays, Func<int, int, int> add)
    {
        for (var source = 0; source < ForecastSpan.Sources; source++)
        {
            for (var weekday = 0; weekday < 7; weekday++)
            {
                var amount = (int)daily[span.FirstSource + (7 * source) + weekday];
                _whole[source] = add(_whole[source], amount);
                if (weekday > 6 - (windowDays % 7))
                {
                    _edge[source] = add(_edge[source], amount);
                }
            }
        }
    }
}
