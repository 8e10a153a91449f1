using Microsoft.AspNetCore.Builder;
using StackExchange.Redis;

namespace Readiness.Benchmarks.Peers;

/// <summary>
/// The board as a sorted set of Redis: ZREVRANGE, ZREVRANK and ZCARD in one pipeline, then ZREVRANGE around the rank.
/// A member is an id, a colon and a name. Its ranks are places: ties are not told apart, which spares it work.
/// </summary>
internal static class RedisBoardPeer
{
    public const string Name = "board-redis";
    private const string Key = "board";
    private const int IdLength = 32;
    private const int Reach = 5;

    public static async Task<Action<WebApplication>> AddAsync(string endpoint)
    {
        var redis = (await ConnectionMultiplexer.ConnectAsync(endpoint)).GetDatabase();
        return app => app.MapGet("/board", (string member) => ReadAsync(redis, member));
    }

    public static string Member(Guid person, string name) => $"{person:N}:{name}";

    /// <summary>Fills the sorted set.</summary>
    public static async Task FillAsync(string endpoint, IEnumerable<(string Member, int Points)> members)
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(endpoint);
        foreach (var chunk in members.Chunk(10_000))
        {
            await connection.GetDatabase().SortedSetAddAsync(Key, Array.ConvertAll(chunk, each => new SortedSetEntry(each.Member, each.Points)));
        }
    }

    private static async Task<PeerBoard> ReadAsync(IDatabase redis, string member)
    {
        var top = redis.SortedSetRangeByRankWithScoresAsync(Key, 0, 49, Order.Descending);
        var mine = redis.SortedSetRankAsync(Key, member, Order.Descending);
        var count = redis.SortedSetLengthAsync(Key);
        if (await mine is not { } place)
        {
            return new PeerBoard((int)await count, Rows(await top, 0, member), null, []);
        }

        var from = Math.Max(0, place - Reach);
        var around = Rows(await redis.SortedSetRangeByRankWithScoresAsync(Key, from, place + Reach, Order.Descending), from, member);
        return new PeerBoard((int)await count, Rows(await top, 0, member), Array.Find(around, row => row.IsMe), around);
    }

    private static PeerRow[] Rows(SortedSetEntry[] entries, long from, string member)
    {
        var rows = new PeerRow[entries.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var shown = (string)entries[i].Element!;
            rows[i] = new PeerRow((int)from + i + 1, shown[(IdLength + 1)..], (int)entries[i].Score, null, shown == member);
        }

        return rows;
    }
}
