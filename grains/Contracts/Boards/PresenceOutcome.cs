namespace Readiness.Contracts.Boards;

/// <summary>What a change of presence came to.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.PresenceOutcome")]
public sealed record PresenceOutcome([property: Id(0)] BoardPresence? Presence, [property: Id(1)] RefusalView? Refusal);
