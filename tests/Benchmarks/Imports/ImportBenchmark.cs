using System.Diagnostics;
using Readiness.Benchmarks.Organisations;
using Readiness.Benchmarks.Reports;
using Readiness.Support;

namespace Readiness.Benchmarks.Imports;

/// <summary>An import of 100,000 people and 1,000,000 entries into an empty database.</summary>
internal static class ImportBenchmark
{
    private const int People = 100_000;
    private const int Entries = 1_000_000;
    private const double Goal = 5_000;

    public static async Task<Section> RunAsync(Effort effort)
    {
        var organisation = new Organisation(People, Entries, DateOnly.FromDateTime(DateTime.UtcNow), days: 540);
        var table = new Table("import", "goal", "measured", "seconds", "");
        using (var sqlite = Workplace.Sqlite())
        {
            await MeasureAsync("SQLite", sqlite, organisation, table);
        }

        using (var postgres = await Workplace.PostgreSqlAsync())
        {
            await MeasureAsync("PostgreSQL", postgres, organisation, table);
        }

        return new Section(
            $"{People:#,0} people and {Entries:#,0} entries from CSV into an empty database by the import command, from its start to its end, once on each.",
            table.ToString());
    }

    private static async Task MeasureAsync(string name, Workplace place, Organisation organisation, Table table)
    {
        organisation.WriteTo(place.Folder);
        var start = Stopwatch.GetTimestamp();
        await place.ImportAsync();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var rate = (People + Entries) / seconds;
        table.Row(name, $">= {Table.Number(Goal)} rows/s", $"{Table.Number(rate)} rows/s", Table.Number(seconds), Table.Reached(rate >= Goal));
    }
}
