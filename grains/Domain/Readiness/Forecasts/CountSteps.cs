namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>What each count adds to a run: weight × progress, looked up rather than divided.</summary>
internal sealed class CountSteps
{
    private const int LongestTable = 1_024;

    private readonly Criterion _criterion;
    private readonly long[] _weighted;

    public CountSteps(Criterion criterion)
    {
        _criterion = criterion;
        _weighted = [.. Enumerable.Range(0, Math.Min(criterion.Target + 1, LongestTable)).Select(count => Weighted(count))];
    }

    /// <summary>Adds the counts of all weeks to a run.</summary>
    public void AddTo(ForecastRun run, ReadOnlySpan<int> counts)
    {
        var sums = run.Weighted.AsSpan(0, counts.Length);
        for (var week = 0; week < counts.Length; week++)
        {
            var count = Math.Min(counts[week], _criterion.Target);
            sums[week] += (uint)count < (uint)_weighted.Length ? _weighted[count] : Weighted(count);
        }

        if (_criterion.Gate)
        {
            for (var week = 0; week < counts.Length; week++)
            {
                run.Unmet[week] += counts[week] < _criterion.Target ? 1 : 0;
            }
        }
    }

    private long Weighted(int count) => _criterion.Weight * ScoreArithmetic.Progress(count * FixedPoint.One, _criterion.Target);
}
