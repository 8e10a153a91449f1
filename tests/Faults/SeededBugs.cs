using Readiness.Faults.Checking;
using Readiness.Faults.Clients;
using Readiness.Faults.Journals;
using Readiness.Faults.Servers;
using Readiness.Faults.Stages;
using Readiness.Support;
using Xunit;

namespace Readiness.Faults;

/// <summary>The checker is tested as well: it must find each bug in a server that has it, and nothing in one that has none.</summary>
public sealed class SeededBugs
{
    private const int Operations = 200;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_server_without_one_is_found_clean()
    {
        await using var stage = await StageAsync();
        Assert.Empty(await LoadAndKillAsync(stage, Fault.None));
    }

    [Fact]
    public async Task Acknowledging_before_the_commit_is_found()
    {
        await using var stage = await StageAsync();
        Assert.Contains(FindingKind.AcknowledgedMissing, await LoadAndKillAsync(stage, Fault.AcknowledgesBeforeCommit));
    }

    [Fact]
    public async Task A_dropped_idempotency_key_is_found()
    {
        await using var stage = await StageAsync();
        await using var server = await FaultyProcess.StartAsync(Fault.DropsIdempotencyKey, stage);
        await ClientProcess.RunAsync(stage.Plan(stage.People.Count, server.Address) with { Copies = 3, Concurrency = 4 });
        var found = Kinds(await new Checker(stage).CheckServerAsync(server.Address));
        Assert.Contains(FindingKind.RecordedTwice, found);
        Assert.Contains(FindingKind.AnswersDiffer, found);
    }

    [Fact]
    public async Task A_lost_board_report_is_found()
    {
        await using var stage = await StageAsync();
        await using var server = await FaultyProcess.StartAsync(Fault.LosesBoardReports, stage);
        var checker = new Checker(stage);
        Assert.Empty(await checker.CheckServerAsync(server.Address));
        await ClientProcess.RunAsync(stage.Plan(Operations, server.Address));
        Assert.Equal([FindingKind.BoardDiffers], Kinds(await checker.CheckServerAsync(server.Address)));
    }

    [Fact]
    public async Task An_event_applied_twice_on_retry_is_found()
    {
        await using var stage = await StageAsync();
        await stage.ExecuteAsync("DROP INDEX ledger_entry");
        await using var server = await FaultyProcess.StartAsync(Fault.AppliesTwiceOnRetry, stage);
        await ClientProcess.RunAsync(stage.Plan(Operations, server.Address) with { MostAttempts = 2 });
        Assert.Contains(FindingKind.RecordedTwice, Kinds(await new Checker(stage).CheckRemainsAsync()));
    }

    [Fact]
    public async Task Points_altered_in_the_database_are_found()
    {
        await using var stage = await StageAsync();
        await stage.ExecuteAsync("UPDATE ledger SET points = points + 1 WHERE seq = 2");
        Assert.Equal([FindingKind.ChainBroken], Kinds(await new Checker(stage).CheckRemainsAsync()));
    }

    private static Task<SqliteStage> StageAsync() => SqliteStage.CreateAsync(people: 16, entries: 100);

    private static async Task<HashSet<FindingKind>> LoadAndKillAsync(SqliteStage stage, Fault fault)
    {
        await using var server = await FaultyProcess.StartAsync(fault, stage);
        await using var client = ClientProcess.Start(stage.Plan(1_000_000, server.Address) with { StopsWithServer = true });
        var journal = Journal.Read(stage.Journal);
        await Eventually.TrueAsync(() => Task.FromResult(journal.ReadOn().Acknowledged >= Operations), Limit, () => $"{Operations} acknowledgements");
        await server.KillAsync();
        await client.EndAsync();
        return Kinds(await new Checker(stage).CheckRemainsAsync());
    }

    private static HashSet<FindingKind> Kinds(IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.Kind)];
}
