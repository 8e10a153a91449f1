namespace Readiness.Contracts.Reviews;

/// <summary>A criterion that a case is judged by.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.CaseCriterion")]
public sealed record CaseCriterionView(
    [property: Id(0)] string Key,
    [property: Id(1)] string Title,
    [property: Id(2)] bool Gate);
