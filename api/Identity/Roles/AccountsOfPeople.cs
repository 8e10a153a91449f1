using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Readiness.Api.Identity.Links;
using Readiness.Api.Identity.Sessions;

namespace Readiness.Api.Identity.Roles;

/// <summary>What an admin does for others: links, sessions, the role itself. Every act is logged with who did it.</summary>
internal static partial class AccountsOfPeople
{
    public static void MapAccountsOfPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/admins", async (IAdminStore admins, HttpContext http) =>
            Results.Json((await admins.ListAsync(http.RequestAborted)).Select(admin => new { id = admin.Id, name = admin.Name })));
        routes.MapPost("/{person:guid}/link", async (Guid person, SignInLinks links, ILogger<SignInLinks> logger, HttpContext http) =>
        {
            if (await links.CreateAccessAsync(person, http.Session().Person, http.RequestAborted) is not { } secret)
            {
                return Results.NotFound();
            }

            LogAct(logger, http.Session().Person, "made a sign-in link for", person);
            return Results.Json(new { path = $"/welcome#{secret}" });
        });
        routes.MapGet("/{person:guid}/sessions", async (Guid person, SignInSessions sessions, HttpContext http) =>
            Results.Json((await sessions.ListAsync(person, http.RequestAborted)).Select(session => SessionEndpoints.Shown(session, http.Session()))));
        routes.MapPost("/{person:guid}/sessions/end", async (Guid person, SignInSessions sessions, ILogger<SignInLinks> logger, HttpContext http) =>
        {
            await sessions.EndAllAsync(person, null, http.RequestAborted);
            LogAct(logger, http.Session().Person, "ended the sessions of", person);
            return Results.NoContent();
        });
        routes.MapPost("/{person:guid}/admin", SetAdminAsync);
    }

    private static async Task<IResult> SetAdminAsync(Guid person, AdminChoice body, IAdminStore admins, TimeProvider clock, ILogger<SignInLinks> logger, HttpContext http)
    {
        if (body.Admin)
        {
            if (!await admins.GrantAsync(person, http.Session().Person, clock.GetUtcNow(), http.RequestAborted))
            {
                return Results.NotFound();
            }
        }
        else if (!await admins.RevokeAsync(person, http.RequestAborted))
        {
            return AccountAnswers.Refused("Somebody has to be admin: make another one first.");
        }

        LogAct(logger, http.Session().Person, body.Admin ? "made an admin of" : "took the admin role from", person);
        return Results.NoContent();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Admin} {Did} {Person}.")]
    private static partial void LogAct(ILogger logger, Guid admin, string did, Guid person);

    private sealed record AdminChoice(bool Admin);
}
