using Microsoft.AspNetCore.Http;

namespace Readiness.Api.Identity;

/// <summary>Answers of the addresses under /account that are no success.</summary>
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

    /// <summary>Nobody is signed in.</summary>
    public static IResult SignedOut() => Refused("Please sign in.", status: StatusCodes.Status401Unauthorized);
}
