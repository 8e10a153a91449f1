using Microsoft.AspNetCore.Http;
using Readiness.Api.Identity.Sessions;

namespace Readiness.Api.Identity;

/// <summary>Finds out who sent a request: a personal access token, or the cookie of somebody who signed in and is still here.</summary>
public sealed class Callers(TokenIdentities tokens, SignInSessions sessions)
{
    private const string Bearer = "Bearer ";

    /// <summary>The caller; false when a token was sent that is not good.</summary>
    public async ValueTask<(Caller Caller, bool Good)> FindAsync(HttpContext http, bool isUse = true)
    {
        var authorization = http.Request.Headers.Authorization.ToString();
        if (authorization.Length > 0)
        {
            var owner = authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
                ? await tokens.FindAsync(authorization[Bearer.Length..].Trim())
                : null;
            return owner is { } token ? (new Caller(token.Person, token.Scope), true) : (Caller.Anonymous, false);
        }

        return await sessions.FindAsync(http, isUse) is { } session ? (new Caller(session.Person, null, session.Key), true) : (Caller.Anonymous, true);
    }

    /// <summary>Whether a request that is still being answered would be let in again as the same caller.</summary>
    public async ValueTask<bool> IsStillAsync(HttpContext http, Caller caller) => await FindAsync(http, isUse: false) is (var now, true) && now == caller;
}
