using System.Diagnostics;
using System.Text.Json.Nodes;
using Readiness.Benchmarks.Organisations;
using Readiness.Benchmarks.Reports;
using Readiness.Support;

namespace Readiness.Benchmarks.Rulesets;

/// <summary>Who would move band under other rubrics, over 100,000 people with 1,000,000 entries.</summary>
internal static class ImpactBenchmark
{
    private const int People = 100_000;
    private const int Entries = 1_000_000;
    private const double Goal = 60;

    public static async Task<Section> RunAsync(Effort effort)
    {
        using var place = await Workplace.PostgreSqlAsync();
        await place.ImportAsync(new Organisation(People, Entries, DateOnly.FromDateTime(DateTime.UtcNow), days: 540));
        var file = Path.Combine(place.Folder, "candidate.json");
        await File.WriteAllTextAsync(file, Candidate((await RunAsync(place, "show")).Output));
        var moves = Path.Combine(place.Folder, "moves.csv");
        var start = Stopwatch.GetTimestamp();
        var outcome = await RunAsync(place, "impact", file, "--out", moves);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var moved = outcome.Output.Split('\n')[0];
        if (!moved.EndsWith($" of {People} people would move band", StringComparison.Ordinal) || File.ReadLines(moves).Count() != int.Parse(moved.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) + 1)
        {
            throw new InvalidOperationException($"The impact run said '{moved}'.");
        }

        var table = new Table("impact of a ruleset", "goal", "measured", "");
        table.Row("PostgreSQL", $"<= {Table.Number(Goal)} s", $"{Table.Number(seconds)} s", Table.Reached(seconds <= Goal));
        return new Section(
            $"{People:#,0} people with {Entries:#,0} entries of 540 days, each assessed by the rubric in force and by one with a fifth of its targets; the command from its start to its end, once. It said: {moved}.",
            table.ToString());
    }

    /// <summary>The ruleset shown as the next one, with targets that some people of the organisation reach.</summary>
    private static string Candidate(string shown)
    {
        var ruleset = JsonNode.Parse(shown)!;
        ruleset["version"] = 2;
        foreach (var criterion in ruleset["rubrics"]!.AsArray().SelectMany(rubric => rubric!["criteria"]!.AsArray()))
        {
            criterion!["target"] = Math.Max(1, (int)criterion["target"]! / 5);
        }

        return ruleset.ToJsonString();
    }

    private static async Task<CommandOutcome> RunAsync(Workplace place, params string[] arguments) =>
        (await ReadinessProcess.RunToEndAsync(place.Settings, TimeSpan.FromMinutes(10), ["ruleset", .. arguments])).EnsureSuccess("ruleset");
}
