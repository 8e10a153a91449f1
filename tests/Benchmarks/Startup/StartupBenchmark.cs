using System.Diagnostics;
using Readiness.Benchmarks.Organisations;
using Readiness.Benchmarks.Reports;
using Readiness.Support;

namespace Readiness.Benchmarks.Startup;

/// <summary>The published build on SQLite with 10,000 people: how soon it is ready, and what it holds once all boards were served.</summary>
internal static class StartupBenchmark
{
    private const int People = 10_000;
    private const int Entries = 100_000;
    private const double ReadyGoal = 3;
    private const long MemoryGoal = 300;

    public static async Task<Section> RunAsync(Effort effort)
    {
        var published = await PublishedBuild.MakeAsync();
        try
        {
            using var place = Workplace.Sqlite(published);
            await place.ImportAsync(new Organisation(People, Entries, DateOnly.FromDateTime(DateTime.UtcNow), days: 300));
            var viewer = (await place.MembersAsync(1))[0];
            var starts = new List<double>();
            for (var round = 0; round < effort.Rounds; round++)
            {
                starts.Add(await StartAsync(place.Settings));
            }

            await using var readiness = await ReadinessProcess.StartAsync(place.Settings);
            var before = readiness.ResidentBytes >> 20;
            var teams = await place.TeamsAsync();
            var boards = await EveryBoard.ServeAsync(readiness.Address, viewer.Token, teams);
            var memory = readiness.ResidentBytes >> 20;
            var ready = Numbers.Median(starts);
            return new Section(
                $"{People:#,0} people in {teams.Count:#,0} teams, {Entries:#,0} entries; {effort.Rounds} starts, each timed from starting the process until `/health/ready` answers 200; then {boards:#,0} boards (the organisation and every team, every period and measure) served once.",
                new Table("published build", "goal", "measured", "")
                    .Row("ready after", $"<= {Table.Number(ReadyGoal)} s", $"{Table.Number(ready)} s ({Table.Number(starts.Min())} – {Table.Number(starts.Max())})", Table.Reached(ready <= ReadyGoal))
                    .Row("resident after every board", $"<= {MemoryGoal} MB", $"{memory} MB ({before} MB before)", Table.Reached(memory <= MemoryGoal))
                    .ToString());
        }
        finally
        {
            Directory.Delete(published, recursive: true);
        }
    }

    private static async Task<double> StartAsync(ReadinessSettings settings)
    {
        var start = Stopwatch.GetTimestamp();
        await using var readiness = await ReadinessProcess.StartAsync(settings);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        await readiness.StopAsync();
        return seconds;
    }
}
