using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Readiness.Api.Identity.Sessions;
using Readiness.Api.Limits;

namespace Readiness.Api.Identity.Links;

/// <summary>Using a link that lets somebody in once: setup, invitation, recovery.</summary>
internal static class LinkEndpoints
{
    public static void MapLinks(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/links/look", async (Use body, SignInLinks links, HttpContext http) =>
            await links.LookAsync(body.Secret, http.RequestAborted) is ({ } link, var person)
                ? Results.Json(new { setup = link.Purpose == LinkPurpose.Setup, name = person?.Name, email = person?.Email, expiresAt = link.ExpiresAt })
                : AccountAnswers.Refused(LinkOutcome.NotGood.Refusal)).RequireRateLimiting(RequestLimits.Links);
        routes.MapPost("/links/use", async (Use body, SignInLinks links, SignInSessions sessions, ILogger<SignInSessions> logger, HttpContext http) =>
        {
            var outcome = await links.UseAsync(body.Secret, body.Password ?? string.Empty, body.Email, body.Name, http.RequestAborted);
            if (outcome.Person is not { } person)
            {
                SignInLog.LetNobodyIn(logger, "link");
                return outcome == LinkOutcome.Busy ? AccountAnswers.Busy() : AccountAnswers.Refused(outcome.Refusal, outcome.Field);
            }

            await sessions.StartAsync(http, person, "link");
            return Results.NoContent();
        }).RequireRateLimiting(RequestLimits.Links);
    }

    private sealed record Use(string? Secret, string? Password, string? Email, string? Name);
}
