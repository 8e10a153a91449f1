namespace Readiness.Contracts.Recognition;

/// <summary>What giving or hiding thanks came to, and what whoever asked may still give.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ThanksOutcome")]
public sealed record ThanksOutcome([property: Id(0)] ThanksView? Thanks, [property: Id(1)] ThanksAllowanceView? Allowance, [property: Id(2)] RefusalView? Refusal);
