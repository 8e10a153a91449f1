using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Permissions;

/// <summary>Who may see a person's readiness: themselves and their line of managers; to others it looks like a level without a rubric.</summary>
public sealed class ReadinessOfOthers(DevelopmentServer server)
{
    private const string Document =
        """
        query ($id: ID!) { person(id: $id) { name readiness(level: "senior") {
          confirmed criteria { key evidence(first: 5) { totalCount } } nextActions { claimedGain } forecast { summary } trend { claimed } whatIf(entries: []) { on }
        } } }
        """;

    [Theory]
    [InlineData(Cast.Peer, Cast.Report)]
    [InlineData(Cast.Report, Cast.Manager)]
    [InlineData(Cast.Program, Cast.Report)]
    public async Task A_peer_or_a_report_gets_null(string viewer, string owner)
    {
        using var session = await server.SignInAsync(viewer);

        var answer = await session.DataAsync(Document, new { id = await server.IdAsync(owner) });

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("person").GetProperty("readiness").ValueKind);
    }

    [Theory]
    [InlineData(Cast.Manager)]
    [InlineData(Cast.Top)]
    public async Task Every_manager_of_the_line_sees_it_down_to_the_evidence(string viewer)
    {
        using var session = await server.SignInAsync(viewer);

        var readiness = (await session.DataAsync(Document, new { id = await server.IdAsync(Cast.Report) })).GetProperty("person").GetProperty("readiness");

        Assert.NotEqual(0, readiness.GetProperty("criteria").GetArrayLength());
        Assert.Contains(readiness.GetProperty("criteria").EnumerateArray(), criterion => criterion.GetProperty("evidence").GetProperty("totalCount").GetInt32() > 0);
    }
}
