namespace Readiness.Contracts.Readiness;

/// <summary>
/// How far a criterion is by one of the two scores: the value in its unit, progress from 0 to 1, and the contribution in
/// thousandths of a point.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.CriterionProgress")]
public sealed record CriterionProgressView(
    [property: Id(0)] double Value, [property: Id(1)] double Progress, [property: Id(2)] int Contribution, [property: Id(3)] bool Met);
