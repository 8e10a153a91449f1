using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Readiness.Api.Identity;

/// <summary>Answers of addresses beside GraphQL that are no success.</summary>
internal static class AccountAnswers
{
    /// <summary>Something the person can mend; field is the input it is about, null when it is the whole.</summary>
    public static IResult Refused(string? message, string? field = null, int status = StatusCodes.Status422UnprocessableEntity) =>
        Results.Json(new { refusal = new { message, field } }, statusCode: status);

    /// <summary>Too many sign-ins at once.</summary>
    public static IResult Busy() => Refused("Too many people are signing in at this moment. Please try again.", status: StatusCodes.Status503ServiceUnavailable);

    /// <summary>Somebody signed in too long ago for this.</summary>
    public static IResult SignInAgain() =>
        Refused("To be sure that it is you, sign out and in again, and do this within a quarter of an hour.", status: StatusCodes.Status403Forbidden);

    /// <summary>It is not there, or not for who asks; that they asked is logged.</summary>
    public static IResult NotTheirs(HttpContext http, Guid person)
    {
        SignInLog.NotTheirs(http.RequestServices.GetRequiredService<ILogger<Callers>>(), person, http.Request.Path.ToUriComponent());
        return Results.NotFound();
    }

    /// <summary>Nobody is signed in.</summary>
    public static IResult SignedOut() => Refused("Please sign in.", status: StatusCodes.Status401Unauthorized);
}
