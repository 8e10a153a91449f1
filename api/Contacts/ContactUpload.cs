using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readiness.Api.Identity;
using Readiness.Api.Transport;
using Readiness.Contracts;
using Readiness.Contracts.Contacts;

namespace Readiness.Api.Contacts;

/// <summary>
/// POST /contacts/import: the body is a file, for the contacts of whoever sends it. What is not taken is said as JSON with a
/// code and a message; a file of the wrong make is 422.
/// </summary>
internal static class ContactUpload
{
    private static readonly UploadRules Rules = new(
        5 * 1024 * 1024, "A file has at most 5 MB.",
        ["text/csv", "text/vcard", "text/x-vcard", "text/directory", "application/csv", "application/vnd.ms-excel", "application/octet-stream"]);

    /// <summary>Maps the address.</summary>
    public static void MapContactUpload(this IEndpointRouteBuilder routes) =>
        routes.Map("/contacts/import", HandleAsync).WithMetadata(Rules);

    private static async Task<IResult> HandleAsync(HttpContext http, Callers callers, IGrainFactory grains, string? format = null, bool preview = false)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        }

        try
        {
            var person = await Uploads.CallerAsync(http, callers);
            var imported = await grains.GetGrain<IContactsGrain>(GrainKeys.Contacts(person)).ImportAsync(new ImportContacts(Format(format), await Uploads.FileAsync(http, Rules), preview));
            return imported.Refusal is { } refusal ? Refused(refusal.Code, refusal.Message, StatusCodes.Status422UnprocessableEntity) : Answer(imported);
        }
        catch (BadRequestException e)
        {
            return Refused(e.Code, e.Message, e.Status);
        }
    }

    private static ContactFormat Format(string? format) => format switch
    {
        "linkedin" => ContactFormat.LinkedIn,
        "vcard" => ContactFormat.VCard,
        _ => throw new BadRequestException("Say 'format=linkedin' or 'format=vcard'."),
    };

    private static IResult Answer(ContactsImported imported) => Results.Json(new
    {
        added = imported.Added,
        merged = imported.Merged,
        unchanged = imported.Unchanged,
        refused = Lines(imported.Refused),
        refusedCount = imported.RefusedCount,
        leftOut = Lines(imported.LeftOut ?? []),
        leftOutCount = imported.LeftOutCount,
        names = imported.Names,
    });

    private static IEnumerable<object> Lines(RefusedContactView[] refused) => refused.Select(each => new { line = each.Line, reason = each.Refusal.Message });

    private static IResult Refused(string code, string message, int status) => Results.Json(new { code, message }, statusCode: status);
}
