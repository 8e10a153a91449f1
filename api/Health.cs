using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readiness.Api.Limits;
using Readiness.Contracts.People;

namespace Readiness.Api;

/// <summary>Tells whether the process lives, and whether it can answer from its database through a grain.</summary>
internal static class Health
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live")).WithoutRequestLimit();
        routes.MapGet("/health/ready", async (IGrainFactory grains) =>
        {
            try
            {
                await grains.GetGrain<IPeopleGrain>("people").OrganisationAsync().WaitAsync(MostTime);
                return Results.Text("ready");
            }
            catch (Exception)
            {
                return Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        }).WithoutRequestLimit();
    }
}
