using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Readiness.Silo.Hosting;

/// <summary>
/// Takes signed tokens only. The OpenID Connect handler leaves that off for tokens that come by the code flow, as the
/// standard lets it where TLS vouches for the issuer; then an unsigned token would let in as anybody.
/// </summary>
internal sealed class SignedTokens : JsonWebTokenHandler
{
    public SignedTokens() => MapInboundClaims = false;

    public override Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        validationParameters.RequireSignedTokens = true;
        return base.ValidateTokenAsync(token, validationParameters);
    }
}
