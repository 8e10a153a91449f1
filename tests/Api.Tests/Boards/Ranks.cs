using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Boards;

/// <summary>Ranks, movement, closed periods, and who is not on a board.</summary>
public sealed class Ranks(DevelopmentServer server)
{
    private DateOnly Monday => Cast.LastMonday(server.Today);

    [Fact]
    public async Task A_closed_week_is_ranked_1_2_2_4_with_movement_since_the_week_before()
    {
        using var browser = await server.SignInAsync("Ada Board");

        var board = await browser.TeamBoardAsync(Monday);

        Assert.Equal(["1 Ada Board 40 1", "2 Ben Board 30", "2 Cleo Board 30", $"4 {Cast.Pseudonym} 25", "5 Dan Board 20 -4"], board.Rows());
        Assert.Equal(5, board.GetProperty("memberCount").GetInt32());
    }

    [Fact]
    public async Task Any_day_of_a_period_asks_for_the_same_board()
    {
        using var browser = await server.SignInAsync("Ada Board");
        var monday = await browser.TeamBoardAsync(Monday);

        var sunday = await browser.TeamBoardAsync(Monday.AddDays(6));
        var before = await browser.TeamBoardAsync(Monday.AddDays(-1));

        Assert.Equal(monday.ToString(), sunday.ToString());
        Assert.Equal((Logging.Text(Monday), Logging.Text(Monday.AddDays(6))), (sunday.GetProperty("from").GetString(), sunday.GetProperty("to").GetString()));
        Assert.Equal(["1 Dan Board 40", "2 Ada Board 20"], before.Rows());
    }

    [Fact]
    public async Task All_time_has_no_first_day_and_no_movement()
    {
        using var browser = await server.SignInAsync("Ada Board");

        var board = await browser.TeamBoardAsync(period: "ALL_TIME");

        Assert.Equal(["1 Ada Board 60", "1 Dan Board 60", "3 Ben Board 30", "3 Cleo Board 30", $"5 {Cast.Pseudonym} 25"], board.Rows());
        Assert.Equal(JsonValueKind.Null, board.GetProperty("from").ValueKind);
    }

    [Fact]
    public async Task A_pillar_counts_its_own_points_alone()
    {
        using var browser = await server.SignInAsync("Ada Board");

        Assert.Equal([$"1 {Cast.Pseudonym} 5"], (await browser.TeamBoardAsync(Monday, measure: "GIVING_BACK")).Rows());
        Assert.Empty((await browser.TeamBoardAsync(Monday, measure: "MENTORING")).Rows());
    }

    [Fact]
    public async Task Somebody_hidden_sees_where_they_would_stand_and_leaves_no_gap()
    {
        using var browser = await server.SignInAsync(Cast.Hidden);

        var board = await browser.TeamBoardAsync(Monday, reach: 1);

        var me = board.GetProperty("me");
        Assert.Equal((2, 35, true), (me.GetProperty("rank").GetInt32(), me.GetProperty("points").GetInt32(), me.GetProperty("isMe").GetBoolean()));
        Assert.Equal(["Ada Board", Cast.Hidden, "Ben Board"], board.Around());
        Assert.DoesNotContain(board.Rows(), row => row.Contains(Cast.Hidden, StringComparison.Ordinal));
        Assert.Equal(5, board.GetProperty("memberCount").GetInt32());
    }

    [Fact]
    public async Task Neither_rows_nor_cursors_say_who_is_hidden_or_behind_a_pseudonym()
    {
        using var browser = await server.SignInAsync("Ben Board");
        string[] secrets = [Cast.Hidden, Cast.Disguised, await server.IdAsync(Cast.Hidden), await server.IdAsync(Cast.Disguised)];
        secrets = [.. secrets, .. secrets.Select(secret => secret.Replace("-", "", StringComparison.Ordinal))];

        foreach (var period in new[] { "WEEK", "MONTH", "QUARTER", "ALL_TIME" })
        {
            var board = await browser.TeamBoardAsync(Monday, period: period);
            var edges = board.GetProperty("rows").GetProperty("edges").EnumerateArray();
            var cursors = edges.Select(edge => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(edge.GetProperty("cursor").GetString())));
            var everything = string.Join('\n', cursors.Append(board.ToString()));
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, everything, StringComparison.OrdinalIgnoreCase));
        }
    }
}
