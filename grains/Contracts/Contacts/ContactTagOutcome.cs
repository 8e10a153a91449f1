namespace Readiness.Contracts.Contacts;

/// <summary>What setting the cadence of a tag came to.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ContactTagOutcome")]
public sealed record ContactTagOutcome([property: Id(0)] ContactTagView? Tag, [property: Id(1)] RefusalView? Refusal);
