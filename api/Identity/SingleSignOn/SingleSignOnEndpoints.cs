using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readiness.Api.Identity.Accounts;
using Readiness.Api.Limits;

namespace Readiness.Api.Identity.SingleSignOn;

/// <summary>Signing in by the organisation's provider, and linking somebody to their identity there.</summary>
internal static class SingleSignOnEndpoints
{
    private const int MostSubject = 255;

    public static void MapSingleSignOn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ways", (SingleSignOnWay way) => Results.Json(new { singleSignOn = way.Title }));
        routes.MapGet("/single-sign-on", (SingleSignOnWay way) => way.Issuer is null
            ? Results.NotFound()
            : Results.Challenge(new AuthenticationProperties { RedirectUri = "/" }, [SingleSignOnWay.Scheme])).RequireRateLimiting(RequestLimits.SingleSignOn);
    }

    public static void MapIdentitiesOfPeople(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/{person:guid}/identity", async (Guid person, Identity body, SingleSignOnLinks links, SingleSignOnWay way, IAccountPeople people, HttpContext http) =>
            way.Issuer is null || await people.FindAsync(person, http.RequestAborted) is null ? Results.NotFound()
            : body.Subject is { Length: > 0 and <= MostSubject } subject && await links.LinkAsync(person, subject) ? Results.NoContent()
            : AccountAnswers.Refused("This identity is somebody's already, or the person has another one.", "subject"));

    private sealed record Identity(string? Subject);
}
