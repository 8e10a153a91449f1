using Npgsql;
using Readiness.Benchmarks.Loads;
using Readiness.Benchmarks.Organisations;
using Readiness.Benchmarks.Reports;
using Readiness.Support;

namespace Readiness.Benchmarks.Flat;

/// <summary>What an entry costs when its ledger has 100 entries, and when it has 100,000.</summary>
internal static class FlatBenchmark
{
    private const int EntriesARound = 1_000;
    private const double Goal = 1.2;

    public static async Task<Section> RunAsync(Effort effort)
    {
        using var place = await Workplace.PostgreSqlAsync();
        LongLedgers.Write(place.Folder, effort.Rounds + 1);
        await place.ImportAsync();
        var members = await place.MembersAsync(effort.Rounds + 2);
        await using var source = NpgsqlDataSource.Create(place.ConnectionString!);
        await using var readiness = await ReadinessProcess.StartAsync(place.Settings);
        using var connection = new LoadConnection(readiness.Address.Port);
        var meter = new EntryMeter(connection, source, readiness.Id);
        var (young, old) = (new List<EntryCost>(), new List<EntryCost>());
        for (var round = 0; round <= effort.Rounds; round++)
        {
            var cheap = await meter.MeasureAsync(members[round + 1], members, EntriesARound);
            var dear = await meter.MeasureAsync(members[0], members, EntriesARound);
            if (round > 0)
            {
                young.Add(cheap);
                old.Add(dear);
            }
        }

        var table = new Table("an entry of a ledger of", "100 and more", "100,000 and more", "ratio", "goal", "");
        Compare(table, "time, median, ms", young, old, cost => cost.Milliseconds);
        Compare(table, "processor of the server, µs", young, old, cost => cost.Cpu);
        Compare(table, "bytes written to the log of PostgreSQL, snapshots included", young, old, cost => cost.Bytes);
        return new Section(
            $"PostgreSQL, one client, {EntriesARound:#,0} entries a round: to a ledger that had {LongLedgers.Short} before (a new person each round) and to one that had {LongLedgers.Long:#,0}. Each round is long enough to hold its share of snapshots.",
            table.ToString());
    }

    private static void Compare(Table table, string what, List<EntryCost> young, List<EntryCost> old, Func<EntryCost, double> cost)
    {
        var ratio = Numbers.Median(young.Zip(old, (first, second) => cost(second) / cost(first)));
        table.Row(
            what, Table.Number(Numbers.Median(young.Select(cost))), Table.Number(Numbers.Median(old.Select(cost))),
            Table.Times(ratio), $"<= {Table.Times(Goal)}", Table.Reached(ratio <= Goal));
    }
}
