using Microsoft.AspNetCore.Http.Metadata;

namespace Readiness.Api.Transport;

/// <summary>
/// How large a file may be, the sentence for one that is larger, and what browsers call such files. A form can send none of
/// those types, so no other site's page can without asking first.
/// </summary>
internal sealed record UploadRules(int MostBytes, string TooLarge, string[] Types) : IRequestSizeLimitMetadata
{
    /// <summary>What the server ends by itself; up to there it is said in our words that it is too much.</summary>
    public long? MaxRequestBodySize => 2L * MostBytes;
}
