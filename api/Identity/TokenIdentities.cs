using System.Security.Cryptography;
using System.Text;
using Readiness.Contracts.Access;

namespace Readiness.Api.Identity;

/// <summary>
/// Whose a bearer token is. Asked at every request: a token that was revoked, or whose owner was deactivated, is refused by
/// every host from the next request on.
/// </summary>
public sealed class TokenIdentities(IGrainFactory grains)
{
    private const int MostCharacters = 200;

    /// <summary>The owner of a token and what it may do; null when it is not good.</summary>
    public async ValueTask<TokenIdentity?> FindAsync(string token) => token.Length > MostCharacters
        ? null
        : await grains.GetGrain<IAccessGrain>("access").VerifyAsync(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
