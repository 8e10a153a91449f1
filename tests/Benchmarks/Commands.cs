using Readiness.Benchmarks.Boards;
using Readiness.Benchmarks.Flat;
using Readiness.Benchmarks.Imports;
using Readiness.Benchmarks.Live;
using Readiness.Benchmarks.Loads;
using Readiness.Benchmarks.Logging;
using Readiness.Benchmarks.Peers;
using Readiness.Benchmarks.People;
using Readiness.Benchmarks.Readiness;
using Readiness.Benchmarks.Reports;
using Readiness.Benchmarks.Rulesets;
using Readiness.Benchmarks.Silence;
using Readiness.Benchmarks.Startup;

namespace Readiness.Benchmarks;

/// <summary>The benchmarks by name, and the parts of them that run as processes of their own.</summary>
internal static class Commands
{
    private const string All = "all";

    private static readonly (string Name, Func<Effort, Task<Section>> Run)[] Benchmarks =
    [
        ("log-postgres", LogBenchmark.PostgreSqlAsync),
        ("log-sqlite", LogBenchmark.SqliteAsync),
        ("board", BoardBenchmark.RunAsync),
        ("domain", BoardUpdates.RunAsync),
        ("live", LiveBenchmark.RunAsync),
        ("flat", FlatBenchmark.RunAsync),
        ("startup", StartupBenchmark.RunAsync),
        ("import", ImportBenchmark.RunAsync),
        ("search", SearchBenchmark.RunAsync),
        ("impact", ImpactBenchmark.RunAsync),
        ("readiness", ReadinessBenchmark.RunAsync),
        ("silence", SilenceBenchmark.RunAsync),
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        switch (args)
        {
            case [LoadProcess.Command, .. var rest]:
                return LoadCommand.Run(rest);
            case [PeerProcess.Command, var peer, .. var rest]:
                await PeerCommand.RunAsync(peer, rest);
                return 0;
        }

        var (names, effort) = Effort.Read(args);
        var chosen = Benchmarks.Where(each => names.Contains(All) || names.Contains(each.Name)).ToArray();
        if (chosen.Length == 0 || names.Exists(name => name != All && Benchmarks.All(each => each.Name != name)))
        {
            await Console.Error.WriteLineAsync(
                $"Say which: {All}, {string.Join(", ", Benchmarks.Select(each => each.Name))}. Options: --rounds N, --seconds N, --no-write.");
            return 1;
        }

        foreach (var (name, run) in chosen)
        {
            Console.WriteLine($"-- {name}");
            var section = await run(effort);
            Console.WriteLine(section.Markdown);
            if (effort.Write)
            {
                PerformancePage.Write(name, section);
            }
        }

        return 0;
    }
}
