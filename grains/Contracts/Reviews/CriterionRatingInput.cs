namespace Readiness.Contracts.Reviews;

/// <summary>One side's word on a criterion.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.CriterionRatingInput")]
public sealed record CriterionRatingInput(
    [property: Id(0)] string Criterion,
    [property: Id(1)] Rating Rating,
    [property: Id(2)] string Words,
    [property: Id(3)] string[] Entries);
