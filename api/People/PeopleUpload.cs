using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readiness.Api.Identity;
using Readiness.Api.Transport;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>
/// POST /people/import: the body is a CSV file of people, sent by an admin. Without a fingerprint it says what would change,
/// and a fingerprint; sent again with that, it is carried out. To whoever is no admin there is no such address.
/// </summary>
internal static class PeopleUpload
{
    private static readonly UploadRules Rules = new(32 * 1024 * 1024, "A file has at most 32 MB.", ["text/csv", "application/csv", "application/vnd.ms-excel", "application/octet-stream"]);

    /// <summary>Maps the address.</summary>
    public static void MapPeopleUpload(this IEndpointRouteBuilder routes) => routes.Map("/people/import", HandleAsync).WithMetadata(Rules);

    private static async Task<IResult> HandleAsync(
        HttpContext http, Callers callers, IGrainFactory grains, bool deactivateMissing = false, bool reactivate = false, bool addNew = false, string? fingerprint = null)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        }

        try
        {
            var person = await Uploads.CallerAsync(http, callers);
            var grain = grains.GetGrain<IAdministrationGrain>("administration");
            if (!await grain.IsAdminAsync(person, person))
            {
                return Results.NotFound();
            }

            var file = await Uploads.FileAsync(http, Rules);
            return await grain.ImportAsync(new ImportPeople(person, file, deactivateMissing, reactivate, addNew, fingerprint)) is { } imported ? Answer(imported) : Results.NotFound();
        }
        catch (BadRequestException e)
        {
            return Refused(e.Code, e.Message, e.Status);
        }
    }

    private static IResult Answer(PeopleImported imported) => imported.Refusal is { } refusal
        ? Refused(refusal.Code, refusal.Message, StatusCodes.Status422UnprocessableEntity)
        : Results.Json(new
        {
            done = imported.Done,
            added = imported.Added,
            changed = imported.Changed,
            reactivated = imported.Reactivated,
            deactivated = imported.Deactivated,
            unchanged = imported.Unchanged,
            changes = imported.Changes.Select(change => new
            {
                kind = Enum.GetName(change.Kind)!.ToUpperInvariant(),
                line = change.Line,
                name = change.Name,
                email = change.Email,
                fields = change.Fields.Select(field => new { field = field.Field, before = field.Before, after = field.After }),
            }),
            newTeams = imported.NewTeams,
            newLevels = imported.NewLevels,
            refused = imported.Refused.Select(refused => new { line = refused.Line, who = refused.Who, code = refused.Refusal.Code, reason = refused.Refusal.Message }),
            refusedCount = imported.RefusedCount,
            fingerprint = imported.Fingerprint,
        });

    private static IResult Refused(string code, string message, int status) => Results.Json(new { code, message }, statusCode: status);
}
