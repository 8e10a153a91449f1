using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Readiness.Api.Identity.Accounts;
using Readiness.Api.Identity.Links;
using Readiness.Api.Identity.Sessions;
using Readiness.Contracts.People;

namespace Readiness.Api.Identity.Roles;

/// <summary>What an admin does for others: links, sessions, the role itself. Every act is logged with who did it.</summary>
internal static partial class AccountsOfPeople
{
    public static void MapAccountsOfPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/admins", async (IAdminStore admins, HttpContext http) =>
            Results.Json((await admins.ListAsync(http.RequestAborted)).Select(admin => new { id = admin.Id, name = admin.Name })));
        routes.MapPost("/{person:guid}/link", async (Guid person, SignInLinks links, IGrainFactory grains, ILogger<SignInLinks> logger, HttpContext http) =>
        {
            if (await links.CreateAccessAsync(person, http.Session().Person, http.RequestAborted) is not { } secret)
            {
                return Results.NotFound();
            }

            await AccountActs.NoteAsync(grains, logger, http.Session().Person, AccountAct.LinkMade, person);
            return Results.Json(new { path = $"/welcome#{secret}" });
        }).AddEndpointFilter(AccountRoutes.FreshlySignedInOnly);
        routes.MapGet("/{person:guid}/sessions", async (Guid person, SignInSessions sessions, IAccountPeople people, IGrainFactory grains, HttpContext http) =>
            await AccountActs.LookAsync(grains, people, http, person)
                ? Results.Json((await sessions.ListAsync(person, http.RequestAborted)).Select(session => SessionEndpoints.Shown(session, http.Session())))
                : Results.NotFound());
        routes.MapPost("/{person:guid}/sessions/end", async (Guid person, SignInSessions sessions, IGrainFactory grains, ILogger<SignInLinks> logger, HttpContext http) =>
        {
            await sessions.EndAllAsync(person, null, http.RequestAborted);
            await AccountActs.NoteAsync(grains, logger, http.Session().Person, AccountAct.SessionsEnded, person);
            return Results.NoContent();
        });
        routes.MapPost("/{person:guid}/admin", SetAdminAsync);
    }

    private static async Task<IResult> SetAdminAsync(Guid person, AdminChoice body, IGrainFactory grains, ILogger<SignInLinks> logger, HttpContext http)
    {
        var by = http.Session().Person;
        var outcome = await AccountActs.Administration(grains).ChangePersonAsync(new ChangePerson(by, person) { Admin = body.Admin });
        if (outcome.Refusal is { } refusal)
        {
            return refusal.Code is "PERSON_UNKNOWN" or "PERSON_INACTIVE" ? Results.NotFound() : AccountAnswers.Refused(refusal.Message);
        }

        LogRole(logger, by, body.Admin ? "made an admin of" : "took the admin role from", person);
        return Results.NoContent();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Admin} {Did} {Person}.")]
    private static partial void LogRole(ILogger logger, Guid admin, string did, Guid person);

    private sealed record AdminChoice(bool Admin);
}
