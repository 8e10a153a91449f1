using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Node;

/// <summary>A subscription as npm graphql-sse, the client of the protocol's own authors, reads it.</summary>
public sealed class GraphQLSseClient(ProductionServer server)
{
    private const string Live = "subscription { leaderboardChanged(scope: ORGANISATION, period: WEEK) { memberCount me { points } } }";
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task It_gets_the_board_at_once_and_again_after_an_activity()
    {
        using var person = await server.WithTokenAsync(Cast.Watcher);
        using var client = new NodeProcess(
            "node", ["subscribe.mjs", new Uri(server.Process.Address, "/graphql").ToString(), Live, "2"], await server.TokenAsync(Cast.Watcher));
        var before = Points(await client.LineAsync(Start));

        await person.LogAsync("share-resource", server.Today);

        Assert.Equal(before + 5, Points(await client.LineAsync(Soon)));
        Assert.Equal(0, await client.EndAsync(Start));
    }

    private static int Points(string result)
    {
        var me = JsonDocument.Parse(result).RootElement.GetProperty("data").GetProperty("leaderboardChanged").GetProperty("me");
        return me.ValueKind == JsonValueKind.Null ? 0 : me.GetProperty("points").GetInt32();
    }
}
