using Npgsql;
using Readiness.Benchmarks.Loads;
using Readiness.Benchmarks.Organisations;
using Readiness.Benchmarks.Peers;
using Readiness.Benchmarks.Reports;
using Readiness.Support;

namespace Readiness.Benchmarks.Logging;

/// <summary>Durable activities over HTTP, 64 clients, against plain minimal APIs and a stock grain.</summary>
internal static class LogBenchmark
{
    private const int Clients = 64;
    private const int People = 1_000;
    private const int Samples = 40_000;
    private const int EntriesBefore = 20_000;
    private const string PeerRecorded = "\"id\"";

    public static async Task<Section> PostgreSqlAsync(Effort effort)
    {
        using var place = await Workplace.PostgreSqlAsync();
        var files = await PrepareAsync(place);
        var server = await PostgresServer.SharedAsync();
        var plainDatabase = new NpgsqlConnectionStringBuilder(await server.CreateDatabaseAsync()) { MaxAutoPrepare = 10, MaxPoolSize = Clients }.ToString();
        await InsertPostgreSqlPeer.CreateTableAsync(plainDatabase);
        await using var readiness = await ReadinessProcess.StartAsync(place.Settings);
        await using var plain = await PeerProcess.StartAsync(InsertPostgreSqlPeer.Name, plainDatabase);
        await using var grain = await PeerProcess.StartAsync(StateGrainPeer.Name, await server.CreateDatabaseAsync());

        var many = new Side("Readiness, 1,000 people", readiness.Id, files.Plan(readiness.Address.Port, files.Many));
        var insert = new Side("minimal API, one INSERT a request", plain.Id, files.Plan(plain.Port, files.Peers, PeerRecorded));
        var stock = new Side("stock grain, one WriteStateAsync an activity", grain.Id, files.Plan(grain.Port, files.Peers, PeerRecorded));
        var contest = await Contest.RunAsync(effort, many, insert, stock);
        var hot = await Contest.RunAsync(effort with { Rounds = 3 }, new Side("Readiness, one person", readiness.Id, files.Plan(readiness.Address.Port, files.One)), insert);
        return new Section(
            $"{Clients} clients, each sending its next activity when the last was answered; {People:#,0} people with {EntriesBefore:#,0} entries before.",
            Goals(("against one INSERT a request", 1, contest.Ratio(1)), ("against a stock grain", 5, contest.Ratio(2))),
            contest.ToString(),
            "All clients logging for one and the same person:",
            hot.ToString());
    }

    public static async Task<Section> SqliteAsync(Effort effort)
    {
        using var place = Workplace.Sqlite();
        var files = await PrepareAsync(place);
        await using var readiness = await ReadinessProcess.StartAsync(place.Settings);
        await using var plain = await PeerProcess.StartAsync(InsertSqlitePeer.Name, Path.Combine(place.Folder, "peer.db"));
        var contest = await Contest.RunAsync(
            effort,
            new Side("Readiness, 1,000 people", readiness.Id, files.Plan(readiness.Address.Port, files.Many)),
            new Side("minimal API, one commit a request", plain.Id, files.Plan(plain.Port, files.Peers, PeerRecorded)));
        return new Section(
            $"{Clients} clients as above; write-ahead log and synchronous=FULL on both sides.",
            Goals(("against one commit a request", 3, contest.Ratio(1))),
            contest.ToString());
    }

    private static async Task<RequestFiles> PrepareAsync(Workplace place)
    {
        await place.ImportAsync(new Organisation(People, EntriesBefore, DateOnly.FromDateTime(DateTime.UtcNow)));
        var members = await place.MembersAsync(People);
        var activities = SampleActivity.Make(members, members, Samples).ToList();
        var files = new RequestFiles(place.Folder);
        LoadRequest.Save(files.Many, activities.ConvertAll(ActivityRequests.Readiness));
        LoadRequest.Save(files.Peers, activities.ConvertAll(ActivityRequests.Peer));
        LoadRequest.Save(files.One, SampleActivity.Make([members[1]], members, Samples).Select(ActivityRequests.Readiness).ToList());
        return files;
    }

    private static string Goals(params (string What, double Goal, double Ratio)[] figures) => figures
        .Aggregate(
            new Table("durable `logActivity`", "goal", "measured", ""),
            (table, figure) => table.Row(figure.What, $">= {Table.Times(figure.Goal)}", Table.Times(figure.Ratio), Table.Reached(figure.Ratio >= figure.Goal)))
        .ToString();

    private sealed record RequestFiles(string Folder)
    {
        public string Many => Path.Combine(Folder, "many.bin");

        public string One => Path.Combine(Folder, "one.bin");

        public string Peers => Path.Combine(Folder, "peers.bin");

        public LoadPlan Plan(int port, string requests, string expected = ActivityRequests.Recorded) => new(requests, port, Clients, expected);
    }
}
