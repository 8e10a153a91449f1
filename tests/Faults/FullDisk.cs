using System.Diagnostics;
using System.Globalization;
using Readiness.Faults.Checking;
using Readiness.Faults.Clients;
using Readiness.Faults.Journals;
using Readiness.Faults.Stages;
using Readiness.Support;
using Xunit;

namespace Readiness.Faults;

public sealed class FullDisk
{
    private const int Operations = 1_500;
    private const int Refusals = 50;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Is_refused_cleanly_and_everything_works_again_when_there_is_room()
    {
        Assert.SkipUnless(SmallDisk.IsPossible, "A small disk of its own is mounted for this test, which needs root on Linux.");
        var watch = Stopwatch.StartNew();
        await using var disk = await SmallDisk.MountAsync();
        await using var stage = await SqliteStage.CreateAsync(people: 16, entries: 100, data: disk.Folder);
        await using var server = await ReadinessProcess.StartAsync(stage.Settings);
        var checker = new Checker(stage);
        disk.Fill(roomLeft: 1_000_000);
        var plan = stage.Plan(Operations, server.Address) with { MostAttempts = 1, NoteLength = 1_900, Concurrency = 16 };
        await using var client = ClientProcess.Start(plan);
        var journal = Journal.Read(stage.Journal);
        await Eventually.TrueAsync(() => Task.FromResult(Refused(journal.ReadOn()) >= Refusals || client.HasExited), Limit, () => "the disk to be full");
        Assert.True(Refused(journal.ReadOn()) >= Refusals, "The disk was never full.");
        using (var reader = new GraphQLClient(server.Address, stage.People[0].Token))
        {
            await reader.DataAsync("{ me { standing { points } } }");
        }

        disk.MakeRoom();
        var wanted = journal.ReadOn().Acknowledged + Refusals;
        await Eventually.TrueAsync(() => Task.FromResult(journal.ReadOn().Acknowledged >= wanted), Limit, () => $"the server to record again. It wrote:\n{server.Output}");
        await client.EndAsync();
        Verdict.Clean(await checker.CheckServerAsync(server.Address), "when there was room again");
        server.KillHard();
        Verdict.Clean(await checker.CheckRemainsAsync(), "in what is on disk");
        var refused = Refused(journal.ReadOn());
        Verdict.Tell(stage, checker, watch.Elapsed, string.Create(CultureInfo.InvariantCulture, $"Disk full ({refused} refusals)"));
    }

    private static int Refused(Journal journal) => journal.Entries.Count(entry => entry.IsNotRecorded);
}
