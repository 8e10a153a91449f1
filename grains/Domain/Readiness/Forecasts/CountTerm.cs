namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>A criterion that counts entries or weeks.</summary>
internal sealed class CountTerm(Criterion criterion, SlidingCount count) : ForecastTerm(criterion)
{
    private readonly int[] _counts = new int[ForecastSpan.Horizon];

    public override void AddTo(ForecastRun run)
    {
        count.Fill(run.Draws, _counts);
        for (var week = 0; week < _counts.Length; week++)
        {
            run.Add(week, Criterion, ScoreArithmetic.Progress(_counts[week] * FixedPoint.One, Criterion.Target));
        }
    }
}
