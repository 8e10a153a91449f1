using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readiness.Api.Identity;
using Readiness.Api.Identity.Tokens;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>
/// Files for managers and people: my team as CSV, the packet of a case. Whoever may send queries may read them, sent the same
/// way: reading is noted, so no page of another site makes a browser do it. Not found looks the same as not allowed.
/// </summary>
internal static class ReviewFiles
{
    private static readonly (string Ending, PacketFormat Format)[] Formats =
        [("json", PacketFormat.Json), ("md", PacketFormat.Markdown), ("html", PacketFormat.Html), ("pdf", PacketFormat.Pdf)];

    /// <summary>Maps /team.csv and /cases/ID/packet.json, .md, .html and .pdf.</summary>
    public static void MapReviewFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/team.csv", (HttpContext http, Callers callers, IGrainFactory grains, bool? wholeLine) => AnswerAsync(http, callers, async viewer =>
            await grains.GetGrain<IMyTeamGrain>("my-team").CsvAsync(viewer, wholeLine == true) is { } csv ? File(http, csv, "text/csv; charset=utf-8", "team.csv") : null));
        foreach (var (ending, format) in Formats)
        {
            routes.MapGet($"/cases/{{id}}/packet.{ending}", (HttpContext http, Callers callers, IGrainFactory grains, string id) => AnswerAsync(http, callers, async viewer =>
                CaseKey.Parse(id) is { } key
                && await grains.GetGrain<IPromotionCaseGrain>(GrainKeys.Promotion(key.Person)).PacketAsync(viewer, key.Number, format) is { } packet
                    ? File(http, packet.Content, packet.MediaType, format == PacketFormat.Html ? null : packet.Name)
                    : null));
        }
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, Callers callers, Func<Guid, Task<IResult?>> read)
    {
        var (caller, good) = await callers.FindAsync(http);
        return !good ? Refused(RequestErrors.UnauthenticatedCode, "This token is not good.", StatusCodes.Status401Unauthorized)
            : caller.Person is not { } viewer ? Refused(RequestErrors.UnauthenticatedCode, "Sign in, or send a personal access token.", StatusCodes.Status401Unauthorized)
            : caller.Token is { } scope && !TokenScopes.CoverReading(scope) ? Refused("TOKEN_SCOPE", "This token may not do that.", StatusCodes.Status403Forbidden)
            : !caller.ByToken && CrossSite.IsSuspect(http.Request) ? Refused("CROSS_SITE", "This request came from another site.", StatusCodes.Status403Forbidden)
            : await read(viewer) ?? AccountAnswers.NotTheirs(http, viewer);
    }

    private static IResult Refused(string code, string message, int status) => Results.Json(new { code, message }, statusCode: status);

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
