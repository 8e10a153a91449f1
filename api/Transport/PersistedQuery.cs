using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Readiness.Api.Transport;

/// <summary>
/// The other way, beside documentId, in which clients name a document they do not send: extensions.persistedQuery with its
/// SHA-256. Nothing is ever learnt from a client: what may be named is in the web app's manifest.
/// </summary>
internal static class PersistedQuery
{
    /// <summary>Code of a document nobody has; clients send its text then.</summary>
    public const string NotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>Code of another way of naming than by SHA-256.</summary>
    public const string NotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    private const int Version = 1;
    private const int HashCharacters = 64;

    /// <summary>The id of the document that is named; null when none is.</summary>
    public static string? Id(JsonElement? extensions, string? query)
    {
        if (extensions is null || !extensions.Value.TryGetProperty("persistedQuery", out var named) || named.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (named.ValueKind != JsonValueKind.Object
            || !named.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != Version
            || !named.TryGetProperty("sha256Hash", out var hash) || hash.ValueKind != JsonValueKind.String || hash.GetString() is not { Length: HashCharacters } sha256)
        {
            throw new BadRequestException("PersistedQueryNotSupported", NotSupported);
        }

        return query is null || string.Equals(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query))), sha256, StringComparison.OrdinalIgnoreCase)
            ? "sha256:" + sha256.ToLowerInvariant()
            : throw new BadRequestException("The SHA-256 is not that of the document.");
    }

    /// <summary>The message is what clients look for.</summary>
    public static BadRequestException Unknown() => new("PersistedQueryNotFound", NotFound);
}
