namespace Readiness.Api.Identity.Tokens;

/// <summary>A personal access token as its owner sees it. Hash is the SHA-256 of it: the token itself is kept nowhere. Scope is the number of the enum.</summary>
public sealed record PersonalToken(byte[] Hash, Guid Person, string Name, int Scope, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt)
{
    /// <summary>The hash as pages name it.</summary>
    public string Key => Convert.ToHexStringLower(Hash);
}
