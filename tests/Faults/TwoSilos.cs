using System.Diagnostics;
using System.Globalization;
using Readiness.Faults.Checking;
using Readiness.Faults.Clients;
using Readiness.Faults.Journals;
using Readiness.Faults.Stages;
using Readiness.Support;
using Xunit;

namespace Readiness.Faults;

public sealed class TwoSilos
{
    private const int Operations = 1_000;
    private const int BeforeKill = 300;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Until the survivor knows that the other is dead and has read the ledgers again.</summary>
    private static readonly TimeSpan BoardsAfterDeath = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task First_writes_of_new_people_raced_through_both_make_one_row_each()
    {
        Requirement.Postgres();
        var watch = Stopwatch.StartNew();
        await using var stage = await PostgresStage.CreateAsync(FaultCounts.NewPeople, entries: 0);
        await using var one = await ReadinessProcess.StartAsync(stage.SiloSettings("one"));
        await using var other = await ReadinessProcess.StartAsync(stage.SiloSettings("other"));
        var checker = new Checker(stage);
        var journal = await ClientProcess.RunAsync(stage.Plan(stage.People.Count, one.Address, other.Address) with { Copies = 2, Concurrency = 20 });
        Verdict.Clean([.. await checker.CheckServerAsync(one.Address), .. await checker.CheckServerAsync(other.Address), .. await checker.CheckRemainsAsync()], "after the race");
        Assert.Equal(stage.People.Count, checker.Rows);
        Assert.Equal(stage.People.Count, journal.Acknowledged);
        Verdict.Tell(stage, checker, watch.Elapsed, $"{stage.People.Count} first writes raced through two silos");
    }

    [Fact]
    public async Task Killing_one_under_load_loses_nothing_and_the_boards_of_the_other_are_right_again()
    {
        Requirement.Postgres();
        var watch = Stopwatch.StartNew();
        await using var stage = await PostgresStage.CreateAsync(people: 40, entries: 400);
        await using var one = await ReadinessProcess.StartAsync(stage.SiloSettings("one"));
        await using var other = await ReadinessProcess.StartAsync(stage.SiloSettings("other"));
        var checker = new Checker(stage);
        Verdict.Clean([.. await checker.CheckServerAsync(one.Address), .. await checker.CheckServerAsync(other.Address)], "at the start");
        await using var client = ClientProcess.Start(stage.Plan(Operations, one.Address, other.Address));
        var journal = Journal.Read(stage.Journal);
        await Eventually.TrueAsync(() => Task.FromResult(journal.ReadOn().Acknowledged >= BeforeKill), Limit, () => $"{BeforeKill} acknowledgements");
        one.KillHard();
        var killed = Stopwatch.GetTimestamp();
        await client.EndAsync();
        journal.ReadOn();
        Assert.Equal(journal.Entries.Count, journal.Acknowledged);
        var left = BoardsAfterDeath - Stopwatch.GetElapsedTime(killed);
        Verdict.Clean(await checker.CheckServerAsync(other.Address, left), $"{BoardsAfterDeath} after the death of the other");
        var right = Stopwatch.GetElapsedTime(killed);
        Verdict.Clean(await checker.CheckRemainsAsync(), "in the database");
        Verdict.Tell(stage, checker, watch.Elapsed, string.Create(CultureInfo.InvariantCulture, $"One of two silos killed (boards of the other right {right.TotalSeconds:F0} s after it)"));
    }
}
