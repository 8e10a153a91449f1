using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Readiness.Api.Identity.Accounts;
using Readiness.Api.Limits;

namespace Readiness.Api.Identity.SingleSignOn;

/// <summary>Signing in by the organisation's provider, and linking somebody to their identity there.</summary>
internal static partial class SingleSignOnEndpoints
{
    private const int MostSubject = 255;

    public static void MapSingleSignOn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ways", (SingleSignOnWay way) => Results.Json(new { singleSignOn = way.Title }));
        routes.MapGet("/single-sign-on", LeaveAsync).RequireRateLimiting(RequestLimits.SingleSignOn);
    }

    public static void MapIdentitiesOfPeople(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/{person:guid}/identity", async (Guid person, Identity body, SingleSignOnLinks links, SingleSignOnWay way, IAccountPeople people, HttpContext http) =>
            way.Issuer is null || await people.FindAsync(person, http.RequestAborted) is null ? Results.NotFound()
            : body.Subject is { Length: > 0 and <= MostSubject } subject && await links.LinkAsync(person, subject) ? Results.NoContent()
            : AccountAnswers.Refused("This identity is somebody's already, or the person has another one.", "subject"));

    /// <summary>Sends the browser to the provider; when the provider cannot be asked or will have none of us, back to where it came from.</summary>
    private static async Task<IResult> LeaveAsync(SingleSignOnWay way, ILogger<SingleSignOnWay> logger, HttpContext http)
    {
        if (way.Issuer is null)
        {
            return Results.NotFound();
        }

        try
        {
            await http.ChallengeAsync(SingleSignOnWay.Scheme, new AuthenticationProperties { RedirectUri = "/" });
            return Results.Empty;
        }
        catch (Exception e) when (e is not OperationCanceledException && !http.Response.HasStarted)
        {
            LogNotAsked(logger, e);
            return Results.Redirect(SingleSignOnWay.Refused);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The provider of single sign-on could not be asked.")]
    private static partial void LogNotAsked(ILogger logger, Exception exception);

    private sealed record Identity(string? Subject);
}
