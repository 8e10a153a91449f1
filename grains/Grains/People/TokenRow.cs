using Readiness.Contracts.Access;

namespace Readiness.Grains.People;

/// <summary>A personal access token, by the SHA-256 of it; the token itself is kept nowhere. Scope is the number of the enum.</summary>
public sealed record TokenRow(byte[] Hash, Guid Person, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, int Scope = TokenRow.All, string Name = "")
{
    /// <summary>The scope that covers everything.</summary>
    public const int All = (int)TokenScope.All;
}
