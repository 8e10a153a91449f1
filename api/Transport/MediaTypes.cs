using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Readiness.Api.Transport;

/// <summary>What a client accepts, of what there is.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string GraphQL = "application/graphql-response+json";
    public const string EventStream = "text/event-stream";

    /// <summary>The first of ours in the client's order of preference; null when it accepts none.</summary>
    public static string? Negotiate(HttpRequest request)
    {
        var header = request.Headers.Accept.ToString();
        switch (header)
        {
            case "" or "*/*" or Json:
                return Json;
            case GraphQL or EventStream:
                return header;
        }

        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
        {
            return null;
        }

        foreach (var type in accepted.OrderByDescending(type => type.Quality ?? 1))
        {
            if (type.Quality != 0 && Match(type) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    private static string? Match(MediaTypeHeaderValue type) =>
        (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) ? null
        : type.MediaType.Equals(GraphQL, StringComparison.OrdinalIgnoreCase) ? GraphQL
        : type.MediaType.Equals(EventStream, StringComparison.OrdinalIgnoreCase) ? EventStream
        : type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) || type.MatchesAllTypes || type.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase) ? Json
        : null;
}
