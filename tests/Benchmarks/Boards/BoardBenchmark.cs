using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Readiness.Benchmarks.Loads;
using Readiness.Benchmarks.Organisations;
using Readiness.Benchmarks.Peers;
using Readiness.Benchmarks.Reports;
using Readiness.Silo.Storage.Orleans;
using Readiness.Support;

namespace Readiness.Benchmarks.Boards;

/// <summary>The board page at a million members over HTTP, against SQL that counts and against Redis.</summary>
internal static class BoardBenchmark
{
    private const int Members = 1_000_000;
    private const int Viewers = 2_000;
    private const int Clients = 64;

    /// <summary>Each question takes a core for a good part of a second: more clients would only wait for each other.</summary>
    private const int SqlClients = 4;

    private const string Document =
        "{ leaderboard(scope: ORGANISATION, period: ALL_TIME) { memberCount rows(first: 50) { edges { node { rank name points movement isMe } } } me { rank points } around(reach: 5) { rank name points isMe } } }";

    private static readonly TimeSpan LoadLimit = TimeSpan.FromMinutes(5);

    public static async Task<Section> RunAsync(Effort effort)
    {
        using var place = await Workplace.PostgreSqlAsync();
        await using var source = NpgsqlDataSource.Create(place.ConnectionString!);
        StorageSchema.Upgrade(source, NullLogger.Instance);
        var people = new MillionPeople(Members, Viewers);
        await people.CopyAsync(source);
        await SqlBoardPeer.CreateTableAsync(source);
        await using var redisServer = await RedisServer.StartAsync();
        await RedisBoardPeer.FillAsync(redisServer.Endpoint, people.People.Select(person => (RedisBoardPeer.Member(person.Id, person.Name), person.Points)));

        await using var readiness = await ReadinessProcess.StartAsync(place.Settings, LoadLimit);
        await UntilLoadedAsync(readiness.Address, people.Viewers[0].Token);
        await using var redis = await PeerProcess.StartAsync(RedisBoardPeer.Name, redisServer.Endpoint);
        await using var sql = await PeerProcess.StartAsync(
            SqlBoardPeer.Name, new NpgsqlConnectionStringBuilder(place.ConnectionString) { MaxAutoPrepare = 10, MaxPoolSize = Clients }.ToString());
        Save(place, people.Viewers);
        var contest = await Contest.RunAsync(
            effort,
            new Side("Readiness", readiness.Id, Plan(place, "readiness.bin", readiness.Address.Port)),
            new Side("minimal API on Redis", redis.Id, Plan(place, "redis.bin", redis.Port)),
            new Side("minimal API on SQL, counting", sql.Id, Plan(place, "sql.bin", sql.Port) with { Clients = SqlClients }));
        var goals = new Table("board page at 1,000,000 members", "goal", "measured", "")
            .Row("against counting in SQL", ">= 100×", Table.Times(contest.Ratio(2)), Table.Reached(contest.Ratio(2) >= 100))
            .Row("against Redis", ">= 1.00×", Table.Times(contest.Ratio(1)), Table.Reached(contest.Ratio(1) >= 1));
        return new Section(
            $"Top 50, my rank and the five around me, as {Viewers:#,0} different viewers; {Clients} clients ({SqlClients} for counting in SQL: they keep both cores busy). Resident with all of it: {readiness.ResidentBytes >> 20} MB.",
            goals.ToString(),
            contest.ToString());
    }

    private static LoadPlan Plan(Workplace place, string file, int port) => new(Path.Combine(place.Folder, file), port, Clients, $"\"memberCount\":{Members}");

    private static void Save(Workplace place, IReadOnlyList<Member> viewers)
    {
        var body = JsonSerializer.Serialize(new { query = Document });
        LoadRequest.Save(Path.Combine(place.Folder, "readiness.bin"), [.. viewers.Select(viewer => LoadRequest.Post("/graphql", body, viewer.Token))]);
        LoadRequest.Save(Path.Combine(place.Folder, "redis.bin"), [.. viewers.Select(viewer =>
            LoadRequest.Get($"/board?member={Uri.EscapeDataString(RedisBoardPeer.Member(viewer.Id, viewer.Name))}"))]);
        LoadRequest.Save(Path.Combine(place.Folder, "sql.bin"), [.. viewers.Select(viewer => LoadRequest.Get($"/board?person={viewer.Id}"))]);
    }

    /// <summary>The first reader of a board waits until it was read off the ledgers, or is told to come again.</summary>
    private static async Task UntilLoadedAsync(Uri address, string token)
    {
        using var client = new GraphQLClient(address, token);
        await Eventually.TrueAsync(
            async () =>
            {
                using var answer = await client.SendAsync(Document);
                return !answer.RootElement.TryGetProperty("errors", out _);
            },
            LoadLimit,
            () => "the board to be read");
    }
}
