using Microsoft.AspNetCore.Http.Metadata;

namespace Readiness.Api.Limits;

/// <summary>
/// How many bytes the body of a request to an address may have, where that is not <see cref="Usual"/>. An address that
/// tells its own words for too much counts itself, and has this at twice as much.
/// </summary>
public sealed class BodyLimit(long bytes) : IRequestSizeLimitMetadata
{
    /// <summary>What holds for every address that says nothing else.</summary>
    public const long Usual = 64 * 1024;

    /// <inheritdoc/>
    public long? MaxRequestBodySize => bytes;
}
