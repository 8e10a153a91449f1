using System.Diagnostics;
using Readiness.Faults.Checking;
using Readiness.Faults.Clients;
using Readiness.Faults.Servers;
using Readiness.Faults.Stages;
using Xunit;

namespace Readiness.Faults;

public sealed class LostAnswers
{
    private const int Operations = 300;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Of_the_database_leave_boards_and_totals_right_whether_clients_ask_again_or_never(int mostAttempts)
    {
        var watch = Stopwatch.StartNew();
        await using var stage = await SqliteStage.CreateAsync(people: 16, entries: 100);
        await using var server = await FaultyProcess.StartAsync(Fault.LosesCommitAnswers, stage);
        var checker = new Checker(stage);
        Verdict.Clean(await checker.CheckServerAsync(server.Address), "at the start");
        var journal = await ClientProcess.RunAsync(stage.Plan(Operations, server.Address) with { MostAttempts = mostAttempts });
        Assert.Contains(journal.Entries, entry => entry.Answers.Exists(answer => answer.Outcome == Journals.Outcome.Uncertain));
        Verdict.Clean(await checker.CheckServerAsync(server.Address), "after lost answers");
        Verdict.Tell(stage, checker, watch.Elapsed, $"Lost commit answers, asked {(mostAttempts == 0 ? "until answered" : "once")}");
    }
}
