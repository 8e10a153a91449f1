namespace Readiness.Domain.Readiness;

/// <summary>What one criterion comes to in one of the two scores.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Value">In billionths of the measure's unit.</param>
/// <param name="Progress">min(1, value ÷ target) in billionths, rounded down.</param>
/// <param name="Contribution">Its part of the score as shown, in thousandths of a point.</param>
public sealed record CriterionScore(Criterion Criterion, long Value, long Progress, int Contribution)
{
    /// <summary>Whether the target is reached.</summary>
    public bool Met => Progress == FixedPoint.One;
}
