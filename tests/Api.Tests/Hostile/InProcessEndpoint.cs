using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Readiness.Api.Limits;
using Readiness.Api.Transport;

namespace Readiness.Api.Tests.Hostile;

/// <summary>The endpoint without a network before it or grains behind it, so that what a request costs can be told.</summary>
public sealed class InProcessEndpoint : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly GraphQLEndpoint _endpoint;

    public InProcessEndpoint()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(UnreachedGrains.Create());
        services.AddSingleton(UnreachedSessions.Create());
        services.AddSingleton<IHostApplicationLifetime, ApplicationLifetime>();
        services.AddReadinessApi(new ApiOptions(IsDevelopment: false, OperationsFile: "none") { Limits = LimitSettings.None });
        _services = services.BuildServiceProvider();
        _endpoint = _services.GetRequiredService<GraphQLEndpoint>();
    }

    /// <summary>Answers a request of somebody with a token.</summary>
    public async Task<Measured> AnswerAsync(HostileRequest request)
    {
        var http = new DefaultHttpContext { RequestServices = _services };
        http.Request.Method = request.Method;
        http.Request.Path = "/graphql";
        http.Request.QueryString = new QueryString(request.QueryString);
        http.Request.ContentType = request.ContentType;
        http.Request.Headers.Accept = "application/graphql-response+json";
        http.Request.Headers.Authorization = "Bearer any";
        http.Request.Body = new MemoryStream(request.Body);
        using var body = new MemoryStream();
        http.Response.Body = body;

        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        await _endpoint.HandleAsync(http);
        var time = watch.Elapsed;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;

        body.Position = 0;
        return new Measured(http.Response.StatusCode, body.Length == 0 ? null : (await JsonDocument.ParseAsync(body)).RootElement, time, allocated);
    }

    /// <inheritdoc/>
    public void Dispose() => _services.Dispose();
}
