using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Readiness.Api.Identity.Accounts;
using Readiness.Api.Identity.Roles;
using Readiness.Api.Identity.Sessions;
using Readiness.Api.Limits;
using Readiness.Contracts.People;

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

    /// <summary>Maps what an admin does with the identities of others. Where there is no provider, title is null and nothing can be linked.</summary>
    public static void MapIdentitiesOfPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{person:guid}/identities", async (Guid person, SingleSignOnLinks links, SingleSignOnWay way, IAccountPeople people, IGrainFactory grains, HttpContext http) =>
            await AccountActs.LookAsync(grains, people, http, person)
                ? Results.Json(new { title = way.Title, issuer = way.Issuer, identities = (await links.ListAsync(person)).Select(identity => new { issuer = identity.Issuer, subject = identity.Subject }) })
                : Results.NotFound());
        routes.MapPost("/{person:guid}/identity", LinkAsync).AddEndpointFilter(AccountRoutes.FreshlySignedInOnly);
        routes.MapPost("/{person:guid}/identity/remove", RemoveAsync);
    }

    private static async Task<IResult> LinkAsync(
        Guid person, Identity body, SingleSignOnLinks links, SingleSignOnWay way, IAccountPeople people, IGrainFactory grains, ILogger<SingleSignOnLinks> logger, HttpContext http)
    {
        if (way.Issuer is null || await people.FindAsync(person, http.RequestAborted) is null)
        {
            return Results.NotFound();
        }

        if (body.Subject is not { Length: > 0 and <= MostSubject } subject)
        {
            return AccountAnswers.Refused("Say who the person is at the provider, in at most 255 characters.", "subject");
        }

        if (!await links.LinkAsync(person, subject))
        {
            return AccountAnswers.Refused("This identity is somebody's already, or the person has another one.", "subject");
        }

        await AccountActs.NoteAsync(grains, logger, http.Session().Person, AccountAct.IdentityLinked, person);
        return Results.NoContent();
    }

    /// <summary>Whoever came in by the identity is out as well; an admin who removes one of their own stays.</summary>
    private static async Task<IResult> RemoveAsync(
        Guid person, Identity body, SingleSignOnLinks links, SignInSessions sessions, IGrainFactory grains, ILogger<SingleSignOnLinks> logger, HttpContext http)
    {
        if (body is not { Issuer: { } issuer, Subject: { } subject } || !await links.RemoveAsync(person, issuer, subject))
        {
            return Results.NotFound();
        }

        var own = http.Session();
        await sessions.EndAllAsync(person, own.Person == person ? own : null, http.RequestAborted);
        await AccountActs.NoteAsync(grains, logger, own.Person, AccountAct.IdentityRemoved, person);
        return Results.NoContent();
    }

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

    private sealed record Identity(string? Subject, string? Issuer = null);
}
