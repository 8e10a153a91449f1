namespace Readiness.Contracts.Contacts;

/// <summary>What a command came to: the contact as it is now (null once it is gone), or a refusal.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ContactOutcome")]
public sealed record ContactOutcome([property: Id(0)] ContactView? Contact, [property: Id(1)] RefusalView? Refusal);
