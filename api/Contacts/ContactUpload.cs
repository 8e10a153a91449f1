using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Readiness.Api.Identity;
using Readiness.Api.Limits;
using Readiness.Api.Schema;
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
    private const int MostBytes = 5 * 1024 * 1024;

    /// <summary>A slow network gets this long; the server ends one that hardly moves before.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(2);

    /// <summary>What browsers call these files. A form can send none of them, so no other site's page can without asking first.</summary>
    private static readonly HashSet<string> Types = new(
        ["text/csv", "text/vcard", "text/x-vcard", "text/directory", "application/csv", "application/vnd.ms-excel", "application/octet-stream"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Maps the address.</summary>
    public static void MapContactUpload(this IEndpointRouteBuilder routes) =>
        routes.Map("/contacts/import", HandleAsync).WithMetadata(new BodyLimit(2 * MostBytes));

    private static async Task<IResult> HandleAsync(HttpContext http, Callers callers, IGrainFactory grains, string? format = null, bool preview = false)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        }

        try
        {
            var person = await CallerAsync(http, callers);
            var imported = await grains.GetGrain<IContactsGrain>(GrainKeys.Contacts(person)).ImportAsync(new ImportContacts(Format(format), await FileAsync(http), preview));
            return imported.Refusal is { } refusal ? Refused(refusal.Code, refusal.Message, StatusCodes.Status422UnprocessableEntity) : Answer(imported);
        }
        catch (BadRequestException e)
        {
            return Refused(e.Code, e.Message, e.Status);
        }
    }

    private static async Task<Guid> CallerAsync(HttpContext http, Callers callers)
    {
        var (caller, good) = await callers.FindAsync(http);
        if (!good || caller.Person is not { } person)
        {
            throw new BadRequestException(
                good ? "Sign in, or send a personal access token." : "This token is not good.", RequestErrors.UnauthenticatedCode, StatusCodes.Status401Unauthorized);
        }

        return caller.ByToken || !CrossSite.IsSuspect(http.Request)
            ? person
            : throw new BadRequestException("This request came from another site.", "CROSS_SITE", StatusCodes.Status403Forbidden);
    }

    private static ContactFormat Format(string? format) => format switch
    {
        "linkedin" => ContactFormat.LinkedIn,
        "vcard" => ContactFormat.VCard,
        _ => throw new BadRequestException("Say 'format=linkedin' or 'format=vcard'."),
    };

    private static async Task<byte[]> FileAsync(HttpContext http)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !Types.Contains(type.MediaType.ToString()))
        {
            throw new BadRequestException("Send the file as text/csv, text/vcard or application/octet-stream.", status: StatusCodes.Status415UnsupportedMediaType);
        }

        if (http.Request.ContentLength > MostBytes)
        {
            throw TooLarge();
        }

        using var timer = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        timer.CancelAfter(MostTime);
        try
        {
            return await BodyAsync(http, timer.Token);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            throw new BadRequestException("The file took too long to arrive.", "BODY_TOO_SLOW", StatusCodes.Status408RequestTimeout);
        }
    }

    private static async Task<byte[]> BodyAsync(HttpContext http, CancellationToken cancellation)
    {
        var body = http.Request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(cancellation);
            if (read.Buffer.Length > MostBytes)
            {
                body.AdvanceTo(read.Buffer.End);
                throw TooLarge();
            }

            if (read.IsCompleted)
            {
                var file = read.Buffer.ToArray();
                body.AdvanceTo(read.Buffer.End);
                return file;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static BadRequestException TooLarge() => new("A file has at most 5 MB.", "BODY_TOO_LARGE", StatusCodes.Status413PayloadTooLarge);

    private static IResult Answer(ContactsImported imported) => Results.Json(new
    {
        added = imported.Added,
        merged = imported.Merged,
        unchanged = imported.Unchanged,
        refused = imported.Refused.Select(refused => new { line = refused.Line, reason = refused.Refusal.Message }),
        refusedCount = imported.RefusedCount,
        names = imported.Names,
    });

    private static IResult Refused(string code, string message, int status) => Results.Json(new { code, message }, statusCode: status);
}
