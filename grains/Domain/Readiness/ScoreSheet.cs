namespace Readiness.Domain.Readiness;

/// <summary>One of the two scores, with all that it is made of.</summary>
/// <param name="Tenths">The score as shown, in tenths: 0 to 1,000.</param>
/// <param name="Exact">The same in thousandths, for gains and comparisons: 0 to 100,000.</param>
/// <param name="Criteria">In the order of the rubric; their contributions sum to Tenths × 100.</param>
public sealed record ScoreSheet(int Tenths, int Exact, IReadOnlyList<CriterionScore> Criteria)
{
    /// <summary>Whether every gate of the rubric is met on this sheet.</summary>
    public bool GatesMet => Criteria.All(score => score.Met || !score.Criterion.Gate);

    internal static ScoreSheet Of(Rubric rubric, IReadOnlyList<long> values)
    {
        var criteria = rubric.Criteria;
        var progress = new long[criteria.Count];
        var weights = new int[criteria.Count];
        long weighted = 0;
        for (var i = 0; i < progress.Length; i++)
        {
            progress[i] = ScoreArithmetic.Progress(values[i], criteria[i].Target);
            weights[i] = criteria[i].Weight;
            weighted += weights[i] * progress[i];
        }

        var total = rubric.TotalWeight;
        var tenths = ScoreArithmetic.Tenths(weighted, total);
        var parts = ScoreArithmetic.Contributions(tenths, progress, weights);
        return new ScoreSheet(
            tenths,
            ScoreArithmetic.Thousandths(weighted, total),
            [.. criteria.Select((criterion, i) => new CriterionScore(criterion, values[i], progress[i], parts[i]))]);
    }
}
