namespace Readiness.Contracts.Access;

/// <summary>Whose token it is, until when it is good, and what it may do.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.TokenIdentity")]
public sealed record TokenIdentity([property: Id(0)] Guid Person, [property: Id(1)] DateTimeOffset ExpiresAt, [property: Id(2)] TokenScope Scope);
