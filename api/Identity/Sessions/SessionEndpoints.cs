using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Readiness.Api.Identity.Sessions;

/// <summary>Where one is signed in, and ending it.</summary>
internal static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sessions", async (SignInSessions sessions, HttpContext http) =>
            Results.Json((await sessions.ListAsync(http.Session().Person, http.RequestAborted)).Select(session => Shown(session, http.Session()))));
        routes.MapPost("/sessions/end", async (Ended body, SignInSessions sessions, HttpContext http) =>
            await sessions.EndAsync(http.Session().Person, body.Key ?? string.Empty, http.RequestAborted) ? Results.NoContent() : Results.NotFound());
        routes.MapPost("/sessions/end-others", async (SignInSessions sessions, HttpContext http) =>
        {
            await sessions.EndAllAsync(http.Session().Person, http.Session(), http.RequestAborted);
            return Results.NoContent();
        });
    }

    /// <summary>A session as pages show it.</summary>
    public static object Shown(SignInSession session, SignInSession? own) => new
    {
        key = session.Key,
        agent = session.Agent,
        method = session.Method,
        createdAt = session.CreatedAt,
        lastSeenAt = session.LastSeenAt,
        expiresAt = session.ExpiresAt,
        here = session.Key == own?.Key,
    };

    private sealed record Ended(string? Key);
}
