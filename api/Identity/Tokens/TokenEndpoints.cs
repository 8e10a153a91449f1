using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readiness.Api.Limits;
using Readiness.Contracts.Access;

namespace Readiness.Api.Identity.Tokens;

/// <summary>One's personal access tokens. A new one is shown once.</summary>
internal static class TokenEndpoints
{
    private const string Prefix = "rdy_";
    private const int MostTokens = 50;
    private const int MostName = 60;
    private const int MostDays = 365;

    public static void MapTokens(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/tokens", async (ITokenStore tokens, TimeProvider clock, HttpContext http) =>
            Results.Json((await tokens.ListAsync(http.Session().Person, clock.GetUtcNow(), http.RequestAborted)).Select(token => new
            {
                key = token.Key,
                name = token.Name,
                scope = Enum.GetName((TokenScope)token.Scope)?.ToLowerInvariant(),
                createdAt = token.CreatedAt,
                expiresAt = token.ExpiresAt,
            })));
        routes.MapPost("/tokens", CreateAsync).AddEndpointFilter(AccountRoutes.FreshlySignedInOnly).RequireRateLimiting(RequestLimits.Tokens);
        routes.MapPost("/tokens/revoke", async (Revoked body, ITokenStore tokens, HttpContext http) =>
        {
            var hash = new byte[32];
            return body.Key?.Length == 64 && Convert.FromHexString(body.Key, hash, out _, out _) == System.Buffers.OperationStatus.Done
                && await tokens.RevokeAsync(http.Session().Person, hash, http.RequestAborted)
                    ? Results.NoContent()
                    : Results.NotFound();
        });
    }

    private static async Task<IResult> CreateAsync(Wanted body, ITokenStore tokens, TimeProvider clock, HttpContext http)
    {
        var name = body.Name?.Trim() ?? string.Empty;
        if (name.Length is 0 or > MostName || name.Any(char.IsControl))
        {
            return AccountAnswers.Refused("Name it, in at most 60 characters: by what will use it, so that you know it later.", "name");
        }

        if (body.Scope is not ("read" or "log" or "all"))
        {
            return AccountAnswers.Refused("Choose what it may do.", "scope");
        }

        if (body.Days is < 1 or > MostDays)
        {
            return AccountAnswers.Refused("A token is good for 1 to 365 days.", "days");
        }

        var (now, person) = (clock.GetUtcNow(), http.Session().Person);
        if ((await tokens.ListAsync(person, now, http.RequestAborted)).Count >= MostTokens)
        {
            return AccountAnswers.Refused("You have as many tokens as one may have. Revoke one first.");
        }

        var token = Secret.Create(Prefix);
        await tokens.AddAsync(new PersonalToken(Secret.Hash(token)!, person, name, (int)Enum.Parse<TokenScope>(body.Scope, ignoreCase: true), now, now.AddDays(body.Days)), http.RequestAborted);
        return Results.Json(new { token });
    }

    private sealed record Wanted(string? Name, string? Scope, int Days);

    private sealed record Revoked(string? Key);
}
