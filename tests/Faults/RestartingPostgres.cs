using System.Diagnostics;
using Readiness.Faults.Checking;
using Readiness.Faults.Clients;
using Readiness.Faults.Journals;
using Readiness.Faults.Stages;
using Readiness.Support;
using Xunit;

namespace Readiness.Faults;

public sealed class RestartingPostgres
{
    private const int Operations = 600;
    private const int BeforeRestart = 150;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Loses_and_doubles_nothing_and_boards_go_on()
    {
        Requirement.OwnPostgres();
        var watch = Stopwatch.StartNew();
        await using var stage = await PostgresStage.CreateOwnAsync(people: 40, entries: 400);
        await using var server = await ReadinessProcess.StartAsync(stage.Settings);
        var checker = new Checker(stage);
        Verdict.Clean(await checker.CheckServerAsync(server.Address), "at the start");
        for (var restart = 1; restart <= FaultCounts.PostgresRestarts; restart++)
        {
            var journal = Journal.Read(stage.Journal);
            var wanted = journal.Acknowledged + BeforeRestart;
            await using var client = ClientProcess.Start(stage.Plan(Operations, server.Address));
            await Eventually.TrueAsync(() => Task.FromResult(journal.ReadOn().Acknowledged >= wanted), Limit, () => $"{wanted} acknowledgements");
            await stage.RestartPostgresAsync();
            await client.EndAsync();
            journal.ReadOn();
            Assert.Equal(journal.Entries.Count, journal.Acknowledged);
            Verdict.Clean([.. await checker.CheckServerAsync(server.Address), .. await checker.CheckRemainsAsync()], $"after restart {restart}");
        }

        Assert.False(server.HasExited);
        var import = await ReadinessProcess.RunToEndAsync(stage.Settings, "import", stage.Source);
        Assert.Contains("Another Readiness works on this database", import.Errors, StringComparison.Ordinal);
        Verdict.Tell(stage, checker, watch.Elapsed, $"{FaultCounts.PostgresRestarts} restarts of PostgreSQL");
    }
}
