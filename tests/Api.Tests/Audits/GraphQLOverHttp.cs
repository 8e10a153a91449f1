using System.Text.Json;
using Readiness.Api.Tests.Node;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Audits;

/// <summary>The audits of npm graphql-http, which hold a server to the GraphQL over HTTP specification.</summary>
public sealed class GraphQLOverHttp(DevelopmentServer development, ProductionServer production)
{
    private const int Audits = 61;
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Every_audit_passes_in_Development_for_somebody_who_is_not_signed_in() =>
        Check(await RunAsync(development, token: null));

    [Fact]
    public async Task Every_audit_passes_in_Production_with_a_token() =>
        Check(await RunAsync(production, await production.TokenAsync(Cast.Program)));

    private static async Task<JsonElement[]> RunAsync(ServerUnderTest server, string? token)
    {
        using var node = new NodeProcess("node", ["audits.mjs", new Uri(server.Process.Address, "/graphql").ToString()], token);
        return [.. (await node.LinesAsync(MostTime)).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static void Check(JsonElement[] audits)
    {
        var failed = audits.Where(audit => audit.GetProperty("status").GetString() != "ok").Select(audit => audit.ToString());
        Assert.Empty(failed);
        Assert.Equal(Audits, audits.Length);
    }
}
