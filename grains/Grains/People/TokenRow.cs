namespace Readiness.Grains.People;

/// <summary>A personal access token, by the SHA-256 of it; the token itself is kept nowhere.</summary>
public sealed record TokenRow(byte[] Hash, Guid Person, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);
