using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Readiness.Api.Limits;
using Readiness.Api.Tests.Settings;
using Readiness.Silo.Hosting;

namespace Readiness.Api.Tests.Hardening;

/// <summary>An address of the server and a method it answers; Body is the most bytes a request may have.</summary>
public sealed record Route(string Method, string Path, long Body, bool BindsBody)
{
    private static readonly Lazy<IReadOnlyList<Route>> Known = new(Read);

    /// <summary>Every one there is.</summary>
    public static IReadOnlyList<Route> All => Known.Value;

    /// <summary>Whether it may change something.</summary>
    public bool Changes => Method != "GET";

    /// <summary>Whether it is there in Development only.</summary>
    public bool IsOfDevelopment => Path.StartsWith("/demo/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path}";

    private static IReadOnlyList<Route> Read()
    {
        using var folder = new TemporaryFolder();
        var (app, settings) = Server.Build([$"--Readiness:Data={folder.Path}", "--environment=Development", "--urls=http://127.0.0.1:0"]);
        app.UseReadiness(settings);
        return
        [
            .. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().SelectMany(endpoint =>
                (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]).Select(method => new Route(
                    method,
                    string.Join('/', endpoint.RoutePattern.PathSegments.Select(Segment).Prepend("")),
                    endpoint.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? BodyLimit.Usual,
                    endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is not null || endpoint.Metadata.GetMetadata<BodyLimit>() is not null))),
        ];
    }

    private static string Segment(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPathSegment segment) => string.Concat(segment.Parts.Select(part =>
        part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : "0d2e7c60-0f3a-4d54-9f0b-3b7d7f6a0c11"));
}
