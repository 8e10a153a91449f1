using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>Confirmed evidence added up by day, as far back as any window or any week drawn from reaches.</summary>
internal sealed class DailyAmounts
{
    private readonly long[] _amounts;

    private DailyAmounts(ForecastSpan span)
    {
        From = Math.Min(span.FirstSource, span.Today.DayNumber - Rubric.LongestWindow + 1);
        _amounts = new long[span.Today.DayNumber - From + 1];
    }

    /// <summary>Day number of the first day.</summary>
    public int From { get; }

    /// <summary>Day number of the last day: today.</summary>
    public int To => From + _amounts.Length - 1;

    /// <summary>What happened on a day.</summary>
    public long this[int day] => _amounts[day - From];

    /// <summary>Points of a pillar.</summary>
    public static DailyAmounts Points(EvidenceView view, Pillar pillar, ForecastSpan span)
    {
        var daily = new DailyAmounts(span);
        foreach (ref readonly var item in view.Items)
        {
            if (item.Confirmed && item.Pillar == pillar)
            {
                daily.Add(item.Day, item.Points);
            }
        }

        return daily;
    }

    /// <summary>Entries of kinds.</summary>
    public static DailyAmounts Entries(EvidenceView view, IReadOnlyList<string> kinds, ForecastSpan span)
    {
        var daily = new DailyAmounts(span);
        var chosen = view.Choose(kinds);
        foreach (ref readonly var item in view.Items)
        {
            if (item.Confirmed && chosen[item.Kind])
            {
                daily.Add(item.Day, 1);
            }
        }

        return daily;
    }

    private void Add(int day, int amount)
    {
        if (day >= From)
        {
            _amounts[day - From] += amount;
        }
    }
}
