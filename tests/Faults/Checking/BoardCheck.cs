using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Readiness.Support;

namespace Readiness.Faults.Checking;

/// <summary>Reads boards off a server until each is what its ledgers come to, or the time is up.</summary>
internal sealed class BoardCheck(GraphQLClient server, StoredLedgers ledgers)
{
    private const string Document = """
        query($scope: BoardScope!, $team: ID, $measure: Measure!, $period: Period!, $after: String) {
          leaderboard(scope: $scope, team: $team, measure: $measure, period: $period) {
            from to memberCount
            rows(first: 100, after: $after) { edges { node { rank name points } } pageInfo { hasNextPage endCursor } }
          }
        }
        """;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Compares every board; ledgers must stand still meanwhile. A board that is right when it is first read was never
    /// wrong, however long a busy machine takes to read them all.
    /// </summary>
    /// <returns>What a read that began after the limit still found different, and when one was last seen different: zero when none was.</returns>
    public async Task<(IReadOnlyList<Finding> Findings, TimeSpan LastWrong)> UntilEqualAsync(TimeSpan limit)
    {
        var watch = Stopwatch.StartNew();
        var lastWrong = TimeSpan.Zero;
        var left = Board.All(ledgers).ToList();
        while (true)
        {
            var isLast = watch.Elapsed > limit;
            var different = new List<(Board Board, string How)>();
            foreach (var board in left)
            {
                if (await DifferenceAsync(board) is { } how)
                {
                    different.Add((board, how));
                    lastWrong = watch.Elapsed;
                }
            }

            if (different.Count == 0 || isLast)
            {
                return ([.. different.Select(one => new Finding(FindingKind.BoardDiffers, $"{one.Board}:\n{one.How}"))], lastWrong);
            }

            left = different.ConvertAll(one => one.Board);
            await Task.Delay(Pause);
        }
    }

    private async Task<string?> DifferenceAsync(Board board)
    {
        try
        {
            var (told, from, to, members) = await ReadAsync(board);
            var expected = BoardPlace.Text(PlainBoards.Places(ledgers, board, from, to));
            var text = BoardPlace.Text(told);
            return text == expected && members == told.Count ? null : $"told {members} members\n{text}\nrecorded\n{expected}";
        }
        catch (Exception e) when (e is InvalidOperationException or HttpRequestException or TaskCanceledException)
        {
            return e.Message;
        }
    }

    private async Task<(List<BoardPlace> Places, DateOnly From, DateOnly To, int Members)> ReadAsync(Board board)
    {
        var places = new List<BoardPlace>();
        for (string? after = null; ;)
        {
            var answer = await server.DataAsync(Document, new
            {
                scope = board.Team is null ? "ORGANISATION" : "TEAM",
                team = board.Team,
                measure = Board.Measures[board.Measure],
                period = Board.Periods[board.Period],
                after,
            });
            var told = answer.GetProperty("leaderboard");
            var rows = told.GetProperty("rows");
            places.AddRange(rows.GetProperty("edges").EnumerateArray().Select(edge => Place(edge.GetProperty("node"))));
            var end = rows.GetProperty("pageInfo");
            if (!end.GetProperty("hasNextPage").GetBoolean())
            {
                return (places, Day(told.GetProperty("from")), Day(told.GetProperty("to")), told.GetProperty("memberCount").GetInt32());
            }

            after = end.GetProperty("endCursor").GetString();
        }
    }

    private static BoardPlace Place(JsonElement row) =>
        new(row.GetProperty("rank").GetInt32(), row.GetProperty("name").GetString()!, row.GetProperty("points").GetInt32());

    private static DateOnly Day(JsonElement day) =>
        day.GetString() is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : default;
}
