using Readiness.Api.Tests.Hostile;
using Readiness.Api.Tests.Servers;
using Readiness.Support;

namespace Readiness.Api.Tests.Boards;

/// <summary>The switch that turns boards off for everyone; alone, because nobody else has boards meanwhile.</summary>
[Collection(nameof(Alone))]
public sealed class Switch(ProductionServer server)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Off_leaves_no_row_no_count_and_nobody_s_own_place_and_on_brings_them_back()
    {
        using var person = await server.WithTokenAsync("Ada Board");
        var monday = Cast.LastMonday(server.Today);
        var before = await person.TeamBoardAsync(monday);
        Assert.Equal(5, before.Rows().Length);

        await SwitchAsync("off");
        await UntilAsync(person, on: false);

        var off = await person.TeamBoardAsync(monday);
        Assert.Equal("""{"memberCount":0,"rows":[],"me":"","around":[]}""", Text(off));

        await SwitchAsync("on");
        await UntilAsync(person, on: true);

        Assert.Equal(before.ToString(), (await person.TeamBoardAsync(monday)).ToString());
    }

    private async Task SwitchAsync(string to) =>
        (await ReadinessProcess.RunToEndAsync(server.Settings, "boards", to)).EnsureSuccess($"boards {to}");

    /// <summary>The organisation says so, and so does a board, which asks on its own.</summary>
    private async Task UntilAsync(Session person, bool on) => await Eventually.TrueAsync(
        async () => (await person.DataAsync("{ organisation { boardsOn } }")).GetProperty("organisation").GetProperty("boardsOn").GetBoolean() == on
            && (await person.TeamBoardAsync(Cast.LastMonday(server.Today))).GetProperty("memberCount").GetInt32() > 0 == on,
        Soon,
        () => $"boards to be {(on ? "on" : "off")}");

    private static string Text(System.Text.Json.JsonElement board) =>
        $$"""{"memberCount":{{board.GetProperty("memberCount")}},"rows":{{board.GetProperty("rows").GetProperty("edges")}},"me":"{{board.GetProperty("me")}}","around":{{board.GetProperty("around")}}}""";
}
