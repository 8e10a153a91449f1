using System.Diagnostics;
using Readiness.Faults.Checking;
using Readiness.Faults.Clients;
using Readiness.Faults.Stages;
using Readiness.Support;
using Xunit;

namespace Readiness.Faults;

public sealed class RepeatingRequests
{
    private const int Copies = 10;
    private const int People = 40;
    private const int AtOnce = 8;

    [Fact]
    public async Task Ten_requests_with_one_id_have_one_effect_and_one_answer_on_SQLite()
    {
        await using var stage = await SqliteStage.CreateAsync(People, entries: 200);
        await RepeatAsync(stage, "SQLite");
    }

    [Fact]
    public async Task Ten_requests_with_one_id_have_one_effect_and_one_answer_on_PostgreSQL()
    {
        Requirement.Postgres();
        await using var stage = await PostgresStage.CreateAsync(People, entries: 200);
        await RepeatAsync(stage, "PostgreSQL");
    }

    private static async Task RepeatAsync(Stage stage, string name)
    {
        var watch = Stopwatch.StartNew();
        await using var server = await ReadinessProcess.StartAsync(stage.Settings);
        var checker = new Checker(stage);
        var journal = await ClientProcess.RunAsync(stage.Plan(FaultCounts.RepeatedIds, server.Address) with { Copies = Copies, Concurrency = AtOnce });
        Verdict.Clean([.. await checker.CheckServerAsync(server.Address), .. await checker.CheckRemainsAsync()], "after all of them");
        Assert.All(journal.Entries, entry => Assert.Equal(Copies, entry.Answers.Count));
        Assert.Equal(FaultCounts.RepeatedIds, checker.Rows - stage.Imported.Rows);
        Verdict.Tell(stage, checker, watch.Elapsed, $"{Copies} times each id on {name}");
    }
}
