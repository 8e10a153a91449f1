namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>One run: which source week each future week repeats, and what the criteria make of it week by week.</summary>
internal sealed class ForecastRun
{
    /// <summary>For each future week, the source week it repeats.</summary>
    public byte[] Draws { get; } = new byte[ForecastSpan.Horizon];

    /// <summary>For each future week, the sum of weight × progress in billionths.</summary>
    public long[] Weighted { get; } = new long[ForecastSpan.Horizon];

    /// <summary>For each future week, how many gates are not met.</summary>
    public int[] Unmet { get; } = new int[ForecastSpan.Horizon];

    /// <summary>Takes a criterion's progress at the end of a week into account.</summary>
    public void Add(int week, Criterion criterion, long progress)
    {
        Weighted[week] += criterion.Weight * progress;
        Unmet[week] += criterion.Gate && progress < FixedPoint.One ? 1 : 0;
    }

    public void Clear()
    {
        Array.Clear(Weighted);
        Array.Clear(Unmet);
    }
}
