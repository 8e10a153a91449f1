namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>Counts, week by week, how many runs came to which score and how many were ready.</summary>
internal sealed class ForecastTally
{
    private const int Scores = 1_001;

    private readonly int[][] _runs = [.. Enumerable.Range(0, ForecastSpan.Horizon).Select(_ => new int[Scores])];
    private readonly int[] _readyFirst = new int[ForecastSpan.Horizon + 1];
    private int _count;

    /// <summary>Takes one run in: its scores in tenths, and the first week it was ready.</summary>
    public void Take(ReadOnlySpan<int> tenths, int readyFirst)
    {
        for (var week = 0; week < tenths.Length; week++)
        {
            _runs[week][tenths[week]]++;
        }

        _readyFirst[readyFirst]++;
        _count++;
    }

    public IReadOnlyList<ForecastWeek> Weeks(ForecastModel model)
    {
        var weeks = new List<ForecastWeek>(ForecastSpan.Horizon);
        var ready = 0;
        for (var week = 0; week < ForecastSpan.Horizon; week++)
        {
            ready += _readyFirst[week];
            weeks.Add(new ForecastWeek(model.Sunday(week), Share(week, 10), Share(week, 50), Share(week, 90), ready));
        }

        return weeks;
    }

    /// <summary>The smallest score that so many percent of the runs do not exceed.</summary>
    private int Share(int week, int percent)
    {
        var score = 0;
        for (var runs = _runs[week][0]; runs * 100 < _count * percent; runs += _runs[week][score])
        {
            score++;
        }

        return score;
    }
}
