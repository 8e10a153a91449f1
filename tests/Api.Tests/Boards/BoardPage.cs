using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Boards;

/// <summary>Reading boards, in one line.</summary>
internal static class BoardPage
{
    public const string Document =
        """
        query ($scope: BoardScope!, $team: ID, $period: Period! = WEEK, $measure: Measure! = TOTAL, $at: Date, $first: Int! = 50, $after: String, $reach: Int! = 5) {
          leaderboard(scope: $scope, team: $team, period: $period, measure: $measure, at: $at) {
            from to memberCount
            rows(first: $first, after: $after) { edges { cursor node { rank name points movement isMe } } pageInfo { hasNextPage endCursor } }
            me { rank name points movement isMe }
            around(reach: $reach) { rank name points isMe }
          }
        }
        """;

    /// <summary>The board of one's own team.</summary>
    public static async Task<JsonElement> TeamBoardAsync(this Session session, DateOnly? at = null, int first = 50, string? after = null, int reach = 5, string period = "WEEK", string measure = "TOTAL")
    {
        var me = await session.DataAsync("{ me { team { id } } }");
        var team = me.GetProperty("me").GetProperty("team").GetProperty("id").GetString();
        var day = at is { } given ? Logging.Text(given) : null;
        var data = await session.DataAsync(Document, new { scope = "TEAM", team, at = day, first, after, reach, period, measure });
        return data.GetProperty("leaderboard");
    }

    /// <summary>Rows as text: rank, name, points and movement.</summary>
    public static string[] Rows(this JsonElement board) =>
        [.. board.GetProperty("rows").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node")).Select(row => $"{row.GetProperty("rank")} {row.GetProperty("name")} {row.GetProperty("points")} {row.GetProperty("movement")}".TrimEnd())];

    /// <summary>The names around, in order.</summary>
    public static string[] Around(this JsonElement board) => [.. board.GetProperty("around").EnumerateArray().Select(row => row.GetProperty("name").GetString()!)];
}
