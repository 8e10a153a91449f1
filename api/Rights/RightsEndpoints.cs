using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Readiness.Api.Identity;
using Readiness.Api.Identity.Accounts;
using Readiness.Api.Identity.Roles;
using Readiness.Api.Identity.Sessions;
using Readiness.Contracts;
using Readiness.Contracts.People;
using Readiness.Contracts.Rights;

namespace Readiness.Api.Rights;

/// <summary>
/// What people have a right to: everything about themselves as a file, and to be erased. Both want a session that began a short
/// while ago, so that an open browser is not enough.
/// </summary>
internal static class RightsEndpoints
{
    /// <summary>How long a sign-in is recent.</summary>
    public static readonly TimeSpan Recent = TimeSpan.FromMinutes(15);

    private const string NotRecent = "Please confirm that it is you: it is a while since you signed in.";

    /// <summary>Maps them for oneself.</summary>
    public static void MapRights(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/rights", async (IAccountPeople people, IAccountStore accounts, TimeProvider clock, HttpContext http) =>
        {
            var session = http.Session();
            return await people.FindAsync(session.Person, http.RequestAborted) is { } person
                ? Results.Json(new
                {
                    name = person.Name,
                    recent = IsRecent(session, clock),
                    hasPassword = await accounts.FindPasswordAsync(person.Id, http.RequestAborted) is not null,
                })
                : AccountAnswers.SignedOut();
        });
        routes.MapPost("/confirm", ConfirmAsync);
        routes.MapGet("/export", ExportAsync);
        routes.MapPost("/erasure", async (Erasure body, IAccountPeople people, IAdminStore admins, SignInSessions sessions, IGrainFactory grains, TimeProvider clock, HttpContext http) =>
        {
            var self = http.Session().Person;
            if (await RefusalAsync(self, body, people, admins, clock, http) is { } refusal)
            {
                return refusal;
            }

            await grains.GetGrain<IErasureGrain>(GrainKeys.Erasure(self)).RequestAsync(self);
            await sessions.SignOutAsync(http);
            return Results.NoContent();
        });
    }

    /// <summary>Maps them for admins, on request of a person or after they have left.</summary>
    public static void MapErasuresOfPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{person:guid}/erasure", async (Guid person, IGrainFactory grains) =>
            await grains.GetGrain<IErasureGrain>(GrainKeys.Erasure(person)).StatusAsync() is { } status ? Results.Json(new { done = status.DoneAt is not null }) : Results.NotFound());
        routes.MapPost("/{person:guid}/erasure", async (
            Guid person, Erasure body, IAccountPeople people, IAdminStore admins, IGrainFactory grains, TimeProvider clock, ILogger<SignInSessions> logger, HttpContext http) =>
        {
            if (await RefusalAsync(person, body, people, admins, clock, http) is { } refusal)
            {
                return refusal;
            }

            // Before it is taken up: once it is, whoever asked for it stands on the audit page whatever happens next.
            await AccountActs.NoteAsync(grains, logger, http.Session().Person, AccountAct.ErasureAsked, person);
            return await grains.GetGrain<IErasureGrain>(GrainKeys.Erasure(person)).RequestAsync(http.Session().Person) ? Results.NoContent() : Results.NotFound();
        });
    }

    private static bool IsRecent(SignInSession session, TimeProvider clock) => clock.GetUtcNow() - session.CreatedAt <= Recent;

    /// <summary>The password again makes a new session, as signing in again does with whatever one signs in with.</summary>
    private static async Task<IResult> ConfirmAsync(Password body, PasswordSignIn passwords, IAccountPeople people, SignInSessions sessions, HttpContext http)
    {
        if (await people.FindAsync(http.Session().Person, http.RequestAborted) is not { } person)
        {
            return AccountAnswers.SignedOut();
        }

        var (found, busy) = await passwords.CheckAsync(person.Email, body.Current ?? string.Empty, http.RequestAborted);
        if (found != person.Id)
        {
            return busy ? AccountAnswers.Busy() : AccountAnswers.Refused("This is not your password, or there were too many tries.", "current");
        }

        await sessions.StartAsync(http, person.Id, "password");
        return Results.NoContent();
    }

    private static async Task<IResult> ExportAsync(IPersonArchive archive, TimeProvider clock, HttpContext http)
    {
        var session = http.Session();
        return IsRecent(session, clock)
            ? Results.Stream(to => archive.WriteAsync(session.Person, to, http.RequestAborted), "application/zip", "readiness-about-me.zip")
            : AccountAnswers.Refused(NotRecent, status: StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult?> RefusalAsync(Guid person, Erasure body, IAccountPeople people, IAdminStore admins, TimeProvider clock, HttpContext http)
    {
        if (await people.NameAsync(person, http.RequestAborted) is not { } name)
        {
            return Results.NotFound();
        }

        var others = (await admins.ListAsync(http.RequestAborted)).Where(admin => admin.Id != person).ToArray();
        return !IsRecent(http.Session(), clock) ? AccountAnswers.Refused(NotRecent, status: StatusCodes.Status403Forbidden)
            : others.Length == 0 && await admins.IsAdminAsync(person, http.RequestAborted) ? AccountAnswers.Refused("Somebody has to be admin: make another one first.")
            : !string.Equals(body.Name?.Trim(), name, StringComparison.InvariantCultureIgnoreCase) ? AccountAnswers.Refused($"Type the name as it is written: {name}.", "name")
            : null;
    }

    private sealed record Erasure(string? Name);

    private sealed record Password(string? Current);
}
