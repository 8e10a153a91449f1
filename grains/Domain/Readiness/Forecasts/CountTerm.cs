namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>A criterion that counts entries or weeks.</summary>
internal sealed class CountTerm(Criterion criterion, SlidingCount count) : ForecastTerm(criterion)
{
    private readonly int[] _counts = new int[ForecastSpan.Horizon];
    private readonly CountSteps _steps = new(criterion);

    public override void AddTo(ForecastRun run)
    {
        count.Fill(run.Draws, _counts);
        _steps.AddTo(run, _counts);
    }
}
