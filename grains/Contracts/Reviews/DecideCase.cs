namespace Readiness.Contracts.Reviews;

/// <summary>Decides a case.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.DecideCase")]
public sealed record DecideCase(
    [property: Id(0)] Guid By,
    [property: Id(1)] int Number,
    [property: Id(2)] CaseOutcome Outcome,
    [property: Id(3)] string? Reasons,
    [property: Id(4)] DateOnly? LookAgainOn);
