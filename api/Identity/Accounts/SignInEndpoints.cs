using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Readiness.Api.Identity.Sessions;
using Readiness.Api.Limits;

namespace Readiness.Api.Identity.Accounts;

/// <summary>Signing in with a password.</summary>
internal static class SignInEndpoints
{
    /// <summary>One sentence for everything that keeps somebody out, so that none tells whether there is an account.</summary>
    private const string NotIn = "This address and password do not go together, or there were too many tries. Check them, wait a quarter of an hour, or ask an admin for a new way in.";

    public static void MapSignIn(this IEndpointRouteBuilder routes) => routes.MapPost("/sign-in", async (SignIn body, PasswordSignIn passwords, SignInSessions sessions, ILogger<SignInSessions> logger, HttpContext http) =>
    {
        var (person, busy) = await passwords.CheckAsync(body.Email ?? string.Empty, body.Password ?? string.Empty, http.RequestAborted);
        if (person is null)
        {
            SignInLog.LetNobodyIn(logger, "password");
            return busy ? AccountAnswers.Busy() : AccountAnswers.Refused(NotIn, status: StatusCodes.Status401Unauthorized);
        }

        await sessions.StartAsync(http, person.Value, "password");
        return Results.NoContent();
    }).RequireRateLimiting(RequestLimits.Passwords);

    private sealed record SignIn(string? Email, string? Password);
}
