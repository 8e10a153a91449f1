using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Readiness.Contracts.People;

namespace Readiness.Api.Identity;

/// <summary>Finds out who sent a request: a personal access token, or the cookie of somebody who signed in and is still here.</summary>
public sealed class Callers(TokenIdentities tokens, IGrainFactory grains, ApiOptions options)
{
    private const string Bearer = "Bearer ";

    /// <summary>The caller; false when a token was sent that is not good.</summary>
    public async ValueTask<(Caller Caller, bool Good)> FindAsync(HttpContext http)
    {
        var authorization = http.Request.Headers.Authorization.ToString();
        if (authorization.Length > 0)
        {
            var owner = authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
                ? await tokens.FindAsync(authorization[Bearer.Length..].Trim())
                : null;
            return owner is null ? (Caller.Anonymous, false) : (new Caller(owner, ByToken: true), true);
        }

        if (http.Request.Headers.Cookie.Count == 0 || !options.IsDevelopment)
        {
            return (Caller.Anonymous, true);
        }

        var result = await http.AuthenticateAsync();
        return Guid.TryParse(result.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var person)
            && await grains.GetGrain<IPeopleGrain>("people").FindAsync(person) is not null
            ? (new Caller(person, ByToken: false), true)
            : (Caller.Anonymous, true);
    }
}
