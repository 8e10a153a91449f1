using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readiness.Api.Identity.Roles;
using Readiness.Api.Identity.Sessions;
using Readiness.Api.Limits;

namespace Readiness.Api.Identity.Accounts;

/// <summary>Who is signed in and by what, and changing one's password.</summary>
internal static class PasswordEndpoints
{
    public static void MapPasswords(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/me", async (IAccountPeople people, IAccountStore accounts, IAdminStore admins, HttpContext http) =>
        {
            var (session, cancellation) = (http.Session(), http.RequestAborted);
            return await people.FindAsync(session.Person, cancellation) is { } person
                ? Results.Json(new
                {
                    name = person.Name,
                    email = person.Email,
                    hasPassword = await accounts.FindPasswordAsync(person.Id, cancellation) is not null,
                    isAdmin = await admins.IsAdminAsync(person.Id, cancellation),
                })
                : AccountAnswers.SignedOut();
        });
        routes.MapPost("/password", ChangeAsync).RequireRateLimiting(RequestLimits.Passwords);
    }

    /// <summary>The old password is asked for, so that an open browser is not enough; elsewhere one is signed out.</summary>
    private static async Task<IResult> ChangeAsync(
        PasswordChange body, PasswordSignIn passwords, IAccountPeople people, IAccountStore accounts, PasswordWork work, NewPasswords rules, SignInSessions sessions, HttpContext http)
    {
        var (session, cancellation) = (http.Session(), http.RequestAborted);
        if (await people.FindAsync(session.Person, cancellation) is not { } person)
        {
            return AccountAnswers.SignedOut();
        }

        var password = body.Password ?? string.Empty;
        if (rules.Check(password, person.Name, person.Email) is { } weak)
        {
            return AccountAnswers.Refused(weak, "password");
        }

        var (found, busy) = await passwords.CheckAsync(person.Email, body.Current ?? string.Empty, cancellation);
        if (busy)
        {
            return AccountAnswers.Busy();
        }

        if (found != person.Id || await accounts.FindPasswordAsync(person.Id, cancellation) is not { } before)
        {
            return AccountAnswers.Refused("This is not your password, or there were too many tries.", "current");
        }

        if (await work.HashAsync(password, cancellation) is not { } hash || !await accounts.ChangePasswordAsync(person.Id, before, hash, cancellation))
        {
            return AccountAnswers.Busy();
        }

        await sessions.EndAllAsync(person.Id, session, cancellation);
        return Results.NoContent();
    }

    private sealed record PasswordChange(string? Current, string? Password);
}
