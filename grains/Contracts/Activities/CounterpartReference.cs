namespace Readiness.Contracts.Activities;

/// <summary>Whom an activity was with: exactly one of the two is set.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.CounterpartReference")]
public sealed record CounterpartReference([property: Id(0)] Guid? Person, [property: Id(1)] string? Name);
