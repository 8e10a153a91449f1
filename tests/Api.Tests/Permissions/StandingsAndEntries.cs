using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Permissions;

/// <summary>Who may see a person's standing and entries: themselves and their line of managers.</summary>
public sealed class StandingsAndEntries(DevelopmentServer server)
{
    private const string Standing = "query ($id: ID!) { person(id: $id) { name standing { points ledgerLength } } }";
    private const string Entries = "query ($id: ID!) { person(id: $id) { name entries(first: 100) { totalCount edges { node { id note } } } } }";

    [Theory]
    [InlineData(Standing)]
    [InlineData(Entries)]
    public async Task A_peer_gets_an_error_and_no_data(string document)
    {
        using var peer = await server.SignInAsync(Cast.Peer);

        var answer = await peer.SendAsync(document, new { id = await server.IdAsync(Cast.Report) });

        Assert.Equal(["NOT_ALLOWED"], answer.Codes);
        Assert.Equal(JsonValueKind.Null, answer.Data.GetProperty("person").ValueKind);
        Assert.DoesNotContain(Cast.Report, answer.Body.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Standing)]
    [InlineData(Entries)]
    public async Task A_report_does_not_see_those_of_their_manager(string document)
    {
        using var report = await server.SignInAsync(Cast.Report);

        var answer = await report.SendAsync(document, new { id = await server.IdAsync(Cast.Manager) });

        Assert.Equal(["NOT_ALLOWED"], answer.Codes);
        Assert.Equal(JsonValueKind.Null, answer.Data.GetProperty("person").ValueKind);
    }

    [Theory]
    [InlineData(Cast.Manager)]
    [InlineData(Cast.Top)]
    public async Task Every_manager_of_the_line_sees_all_but_private_entries(string name)
    {
        using var report = await server.SignInAsync(Cast.Report);
        var open = (await report.LogAsync("share-resource", server.Today.AddDays(-10))).GetProperty("id").GetString()!;
        var hidden = (await report.LogAsync("share-resource", server.Today.AddDays(-10), isPrivate: true)).GetProperty("id").GetString()!;
        var own = await report.DataAsync(Entries, new { id = await server.IdAsync(Cast.Report) });
        using var manager = await server.SignInAsync(name);

        var seen = await manager.DataAsync(Entries, new { id = await server.IdAsync(Cast.Report) });
        var standing = await manager.DataAsync(Standing, new { id = await server.IdAsync(Cast.Report) });

        Assert.Contains(hidden, Ids(own));
        Assert.Contains(open, Ids(seen));
        Assert.DoesNotContain(hidden, Ids(seen));
        Assert.Equal(Ids(seen).Length, seen.GetProperty("person").GetProperty("entries").GetProperty("totalCount").GetInt32());
        Assert.True(standing.GetProperty("person").GetProperty("standing").GetProperty("points").GetInt32() > 0);
    }

    [Fact]
    public async Task An_entry_s_counterpart_is_no_way_around()
    {
        using var one = await server.SignInSpareAsync();
        await one.LogAsync("assist", server.Today, new[] { new { personId = await server.IdAsync(Cast.Report) } });

        var answer = await one.SendAsync("{ me { entries(first: 1) { edges { node { counterparts { name person { standing { points } } } } } } } }");

        Assert.Equal(["NOT_ALLOWED"], answer.Codes);
        Assert.DoesNotContain("\"points\"", answer.Body.ToString(), StringComparison.Ordinal);
    }

    private static string[] Ids(JsonElement data) =>
        [.. data.GetProperty("person").GetProperty("entries").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetString()!)];
}
