namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>The share of feedback acted on.</summary>
internal sealed class FeedbackTerm(Criterion criterion, SlidingCount actedOn, SlidingCount sessions) : ForecastTerm(criterion)
{
    private readonly int[] _actedOn = new int[ForecastSpan.Horizon];
    private readonly int[] _sessions = new int[ForecastSpan.Horizon];

    public override void AddTo(ForecastRun run)
    {
        actedOn.Fill(run.Draws, _actedOn);
        sessions.Fill(run.Draws, _sessions);
        for (var week = 0; week < _actedOn.Length; week++)
        {
            run.Add(week, Criterion, ScoreArithmetic.Progress(FixedPoint.Percent(_actedOn[week], _sessions[week]), Criterion.Target));
        }
    }
}
