using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readiness.Api.Identity.Sessions;
using Readiness.Api.Limits;
using Readiness.Contracts.People;

namespace Readiness.Api.Identity;

/// <summary>Sign in as one of the demo people, without a password. For Development only: elsewhere the pages do not exist.</summary>
public static class DemoSignIn
{
    private const int MostPeople = 300;

    /// <summary>Adds the pages: the list of people, and signing in.</summary>
    public static void MapDemoSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/demo/people", async (IGrainFactory grains) =>
            Results.Json((await grains.GetGrain<IPeopleGrain>("people").ListAsync(MostPeople)).Select(person => new
            {
                id = person.Id,
                name = person.Name,
                title = person.Title,
                team = person.Team?.Name,
            }))).WithoutRequestLimit();
        routes.MapPost("/demo/sign-in", async (Choice choice, IGrainFactory grains, SignInSessions sessions, HttpContext http) =>
        {
            if (await grains.GetGrain<IPeopleGrain>("people").FindAsync(choice.PersonId) is not { } person)
            {
                return Results.NotFound();
            }

            await sessions.StartAsync(http, person.Id, "demo");
            return Results.NoContent();
        }).AddEndpointFilter(AccountRoutes.OwnPagesOnly).WithoutRequestLimit();
    }

    private sealed record Choice(Guid PersonId);
}
