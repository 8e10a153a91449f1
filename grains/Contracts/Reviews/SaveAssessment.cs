namespace Readiness.Contracts.Reviews;

/// <summary>Keeps a side's draft.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.SaveAssessment")]
public sealed record SaveAssessment(
    [property: Id(0)] Guid By,
    [property: Id(1)] int Number,
    [property: Id(2)] CriterionRatingInput[] Ratings);
