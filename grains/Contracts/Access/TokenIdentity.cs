namespace Readiness.Contracts.Access;

/// <summary>Whose token it is, and until when it is good.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.TokenIdentity")]
public sealed record TokenIdentity([property: Id(0)] Guid Person, [property: Id(1)] DateTimeOffset ExpiresAt);
