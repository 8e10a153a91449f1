using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readiness.Api.Identity;
using Readiness.Contracts;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>Files for managers and people: my team as CSV, the packet of a case. Not found looks the same as not allowed.</summary>
internal static class ReviewFiles
{
    /// <summary>Maps /team.csv and /cases/ID/packet.json, .md, .html and .pdf.</summary>
    public static void MapReviewFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/team.csv", async (HttpContext http, Callers callers, IGrainFactory grains, bool? wholeLine) =>
            await ViewerAsync(http, callers) is not { } viewer ? Results.Unauthorized()
            : await grains.GetGrain<IMyTeamGrain>("my-team").CsvAsync(viewer, wholeLine == true) is { } csv ? File(http, csv, "text/csv; charset=utf-8", "team.csv")
            : Results.NotFound());
        foreach (var (ending, format) in new[] { ("json", PacketFormat.Json), ("md", PacketFormat.Markdown), ("html", PacketFormat.Html), ("pdf", PacketFormat.Pdf) })
        {
            routes.MapGet($"/cases/{{id}}/packet.{ending}", async (HttpContext http, Callers callers, IGrainFactory grains, string id) =>
                await ViewerAsync(http, callers) is not { } viewer ? Results.Unauthorized()
                : CaseKey.Parse(id) is { } key
                    && await grains.GetGrain<IPromotionCaseGrain>(GrainKeys.Promotion(key.Person)).PacketAsync(viewer, key.Number, format) is { } packet
                    ? File(http, packet.Content, packet.MediaType, format == PacketFormat.Html ? null : packet.Name)
                : Results.NotFound());
        }
    }

    private static async Task<Guid?> ViewerAsync(HttpContext http, Callers callers)
    {
        var (caller, good) = await callers.FindAsync(http);
        return good ? caller.Person : null;
    }

    /// <summary>A page to print is shown and may not reach for anything; other files are saved.</summary>
    private static IResult File(HttpContext http, byte[] content, string mediaType, string? name)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (name is null)
        {
            http.Response.Headers.ContentSecurityPolicy = PageStyle.Policy(content);
        }

        return Results.File(content, mediaType, name);
    }
}
