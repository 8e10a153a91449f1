using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Readiness.Api.Identity;
using Readiness.Api.Identity.Tokens;
using Readiness.Api.Schema;

namespace Readiness.Api.Transport;

/// <summary>Takes in files that are sent as they are: by whom, of what kind, and only so much.</summary>
internal static class Uploads
{
    /// <summary>A slow network gets this long; the server ends one that hardly moves before.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(2);

    /// <summary>Whoever sends it: by a token, or by a cookie from a page of ours.</summary>
    /// <exception cref="BadRequestException">Nobody, a token for something else, or another site.</exception>
    public static async Task<Guid> CallerAsync(HttpContext http, Callers callers)
    {
        var (caller, good) = await callers.FindAsync(http);
        if (!good || caller.Person is not { } person)
        {
            throw new BadRequestException(
                good ? "Sign in, or send a personal access token." : "This token is not good.", RequestErrors.UnauthenticatedCode, StatusCodes.Status401Unauthorized);
        }

        if (caller.Token is { } scope && !TokenScopes.CoverUploads(scope))
        {
            throw new BadRequestException("This token may not do that.", "TOKEN_SCOPE", StatusCodes.Status403Forbidden);
        }

        return caller.ByToken || !CrossSite.IsSuspect(http.Request)
            ? person
            : throw new BadRequestException("This request came from another site.", "CROSS_SITE", StatusCodes.Status403Forbidden);
    }

    /// <summary>The bytes of the body.</summary>
    /// <exception cref="BadRequestException">Another kind of file, too large or too slow.</exception>
    public static async Task<byte[]> FileAsync(HttpContext http, UploadRules rules)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !rules.Types.Contains(type.MediaType.ToString(), StringComparer.OrdinalIgnoreCase))
        {
            throw new BadRequestException($"Send the file as {string.Join(", ", rules.Types[..^1])} or {rules.Types[^1]}.", status: StatusCodes.Status415UnsupportedMediaType);
        }

        if (http.Request.ContentLength > rules.MostBytes)
        {
            throw TooLarge(rules);
        }

        using var timer = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        timer.CancelAfter(MostTime);
        try
        {
            return await BodyAsync(http, rules, timer.Token);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            throw new BadRequestException("The file took too long to arrive.", "BODY_TOO_SLOW", StatusCodes.Status408RequestTimeout);
        }
    }

    private static async Task<byte[]> BodyAsync(HttpContext http, UploadRules rules, CancellationToken cancellation)
    {
        var body = http.Request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(cancellation);
            if (read.Buffer.Length > rules.MostBytes)
            {
                body.AdvanceTo(read.Buffer.End);
                throw TooLarge(rules);
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

    private static BadRequestException TooLarge(UploadRules rules) => new(rules.TooLarge, "BODY_TOO_LARGE", StatusCodes.Status413PayloadTooLarge);
}
