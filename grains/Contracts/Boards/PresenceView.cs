namespace Readiness.Contracts.Boards;

/// <summary>How a person chose to be shown on boards, for their own eyes.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Presence")]
public sealed record PresenceView([property: Id(0)] BoardPresence Presence, [property: Id(1)] string? Pseudonym);
