namespace Readiness.Contracts.Reviews;

/// <summary>What setting a target level came to.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.TargetLevelOutcome")]
public sealed record TargetLevelOutcome(
    [property: Id(0)] string? Level,
    [property: Id(1)] RefusalView? Refusal);
