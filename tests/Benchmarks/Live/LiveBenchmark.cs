using System.Diagnostics;
using Readiness.Benchmarks.Logging;
using Readiness.Benchmarks.Organisations;
using Readiness.Benchmarks.Reports;
using Readiness.Support;

namespace Readiness.Benchmarks.Live;

/// <summary>From sending an activity until a subscriber of the board received it, at a steady rate.</summary>
internal static class LiveBenchmark
{
    private const int PerSecond = 200;
    private const int Seconds = 30;
    private const int WarmUpSeconds = 10;
    private const int Loggers = 80;
    private const int Readers = 10;
    private const double Goal = 250;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Section> RunAsync(Effort effort)
    {
        using var sqlite = Workplace.Sqlite();
        using var postgres = await Workplace.PostgreSqlAsync();
        var table = new Table("log to seen", "goal", "99 %", "median", "longest", "activities", "events", "");
        await MeasureAsync("SQLite", sqlite, table);
        await MeasureAsync("PostgreSQL", postgres, table);
        return new Section(
            $"{PerSecond} activities a second by {Loggers} people for {Seconds} s after {WarmUpSeconds} s of warming up; {Readers} subscribers, of whom one is measured. The time runs from when an activity was due to be sent until a snapshot with its points was received.",
            table.ToString());
    }

    private static async Task MeasureAsync(string name, Workplace place, Table table)
    {
        await place.ImportAsync(new Organisation(Loggers, 400, DateOnly.FromDateTime(DateTime.UtcNow)));
        var members = await place.MembersAsync(Loggers);
        await using var readiness = await ReadinessProcess.StartAsync(place.Settings);
        foreach (var member in members)
        {
            using var client = new GraphQLClient(readiness.Address, member.Token);
            await client.DataAsync("mutation { setBoardPresence(presence: NAMED) { presence } }");
        }

        var readers = Enumerable.Range(0, Readers).Select(n => new BoardReader(readiness.Address, members[n].Token)).ToList();
        await Task.WhenAll(readers.Select(reader => reader.SubscribedAsync()));
        using var sender = new SteadySender(readiness.Address.Port, SampleActivity.Make(members, members, PerSecond * (Seconds + WarmUpSeconds)).ToList());
        var sent = sender.Run(PerSecond).Skip(PerSecond * WarmUpSeconds).Where(each => each.Scored).ToList();
        await Eventually.TrueAsync(() => Task.FromResult(sent.TrueForAll(each => readers[0].FirstSeen(each.Name, each.Points) is not null)), Patience, () => "all activities to be seen");
        var times = sent.ConvertAll(each => Stopwatch.GetElapsedTime(each.DueAt, readers[0].FirstSeen(each.Name, each.Points)!.Value).TotalMilliseconds);
        var p99 = Numbers.Quantile(times, 0.99);
        table.Row(
            name, $"<= {Table.Number(Goal)} ms", $"{Table.Number(p99)} ms", $"{Table.Number(Numbers.Median(times))} ms", $"{Table.Number(times.Max())} ms",
            Table.Number(times.Count), Table.Number(readers[0].Events), Table.Reached(p99 <= Goal));
        readers.ForEach(reader => reader.Dispose());
    }
}
