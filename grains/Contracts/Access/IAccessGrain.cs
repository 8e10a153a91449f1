namespace Readiness.Contracts.Access;

/// <summary>Tells who a personal access token belongs to. Stateless: any silo answers.</summary>
[Alias("Readiness.IAccessGrain")]
public interface IAccessGrain : IGrainWithStringKey
{
    /// <summary>The identity behind a token, by the SHA-256 of it; null when unknown, expired or its owner is not active.</summary>
    [Alias("Verify")]
    Task<TokenIdentity?> VerifyAsync(byte[] tokenHash);
}
