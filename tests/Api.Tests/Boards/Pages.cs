using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Boards;

/// <summary>Walking a board page by page, and looking around oneself.</summary>
public sealed class Pages(DevelopmentServer server)
{
    private const int Members = 23;

    private DateOnly Monday => Cast.LastMonday(server.Today);

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(23)]
    [InlineData(100)]
    public async Task Cursors_lead_through_every_row_exactly_once(int first)
    {
        using var browser = await server.SignInAsync("Page A");
        var whole = (await browser.TeamBoardAsync(Monday, first: 100)).Rows();
        var walked = new List<string>();
        string? after = null;
        var pages = 0;
        do
        {
            var board = await browser.TeamBoardAsync(Monday, first: first, after: after);
            walked.AddRange(board.Rows());
            var page = board.GetProperty("rows").GetProperty("pageInfo");
            after = page.GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("endCursor").GetString() : null;
            pages++;
        }
        while (after is not null && pages <= Members);

        Assert.Equal(Members, whole.Length);
        Assert.Equal(whole, walked);
        Assert.Equal((Members + first - 1) / first, pages);
        Assert.Equal(2, walked.Count(row => row.Contains("Kim Lee", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_row_has_a_cursor_to_go_on_from()
    {
        using var browser = await server.SignInAsync("Page A");
        var board = await browser.TeamBoardAsync(Monday, first: 100);
        var (rows, index) = (board.Rows(), 0);

        foreach (var edge in board.GetProperty("rows").GetProperty("edges").EnumerateArray())
        {
            var next = await browser.TeamBoardAsync(Monday, first: 1, after: edge.GetProperty("cursor").GetString());
            Assert.Equal(++index < rows.Length ? [rows[index]] : [], next.Rows());
        }
    }

    [Theory]
    [InlineData("Page A", 2, new[] { "Kim Lee", "Kim Lee", "Page A", "Page B", "Page C" })]
    [InlineData("Page U", 2, new[] { "Page S", "Page T", "Page U" })]
    [InlineData("Page H", 0, new[] { "Page H" })]
    public async Task Around_me_are_so_many_above_and_below(string name, int reach, string[] names)
    {
        using var browser = await server.SignInAsync(name);

        Assert.Equal(names, (await browser.TeamBoardAsync(Monday, reach: reach)).Around());
    }

    [Theory]
    [InlineData("first", 0, 5, null)]
    [InlineData("first", 101, 5, null)]
    [InlineData("first", -1, 5, null)]
    [InlineData("reach", 5, -1, null)]
    [InlineData("reach", 5, 51, null)]
    [InlineData("after", 5, 5, "not-a-cursor")]
    [InlineData("after", 5, 5, "Ym9hcmQ")]
    [InlineData("after", 5, 5, "")]
    public async Task A_page_that_cannot_be_is_a_bad_request(string argument, int first, int reach, string? after)
    {
        using var browser = await server.SignInAsync("Page A");

        var answer = await browser.SendAsync(BoardPage.Document, new { scope = "ORGANISATION", first, reach, after });

        Assert.Equal(["BAD_ARGUMENT"], answer.Codes);
        Assert.True(answer.IsRefused);
        Assert.Equal(argument, answer.Body!.Value.GetProperty("errors")[0].GetProperty("extensions").GetProperty("argument").GetString());
    }

    [Theory]
    [InlineData("{ leaderboard(scope: TEAM) { memberCount } }")]
    [InlineData("{ leaderboard(scope: TEAM, team: \"nobody\") { memberCount } }")]
    [InlineData("{ leaderboard(scope: TEAM, team: \"0c6e2f0e-6f6f-4f6f-9f6f-6f6f6f6f6f6f\") { memberCount } }")]
    public async Task A_team_that_is_not_there_has_no_board(string document)
    {
        using var browser = await server.SignInAsync("Page A");

        var answer = await browser.SendAsync(document);

        Assert.Equal(["BAD_ARGUMENT"], answer.Codes);
        Assert.True(answer.IsRefused);
    }
}
