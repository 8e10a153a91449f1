using System.Diagnostics;
using System.Globalization;
using Readiness.Faults.Checking;
using Readiness.Faults.Clients;
using Readiness.Faults.Stages;
using Readiness.Support;
using Xunit;

namespace Readiness.Faults;

public sealed class FullDisk
{
    private const int Operations = 600;
    private const int Refusals = 50;
    private const int AfterRoom = 200;

    [Fact]
    public async Task Is_refused_cleanly_and_everything_works_again_when_there_is_room()
    {
        var watch = Stopwatch.StartNew();
        await using var disk = await SmallDisk.MountAsync();
        await using var stage = await SqliteStage.CreateAsync(people: 16, entries: 100, data: disk.Folder);
        await using var server = await ReadinessProcess.StartAsync(stage.Settings);
        var checker = new Checker(stage);
        disk.Fill(roomLeft: 1_000_000);
        var journal = await ClientProcess.RunAsync(stage.Plan(Operations, server.Address) with { MostAttempts = 1, NoteLength = 1_900 });
        var refused = journal.Entries.Count(entry => entry.IsNotRecorded);
        Assert.True(refused >= Refusals, $"Only {refused} were refused: the disk was hardly full.");
        Verdict.Clean(await checker.CheckServerAsync(server.Address), "while the disk was full");
        disk.MakeRoom();
        await ClientProcess.RunAsync(stage.Plan(AfterRoom, server.Address));
        journal.ReadOn();
        Assert.Equal(journal.Entries.Count, journal.Acknowledged);
        Verdict.Clean(await checker.CheckServerAsync(server.Address), "when there was room again");
        server.KillHard();
        Verdict.Clean(await checker.CheckRemainsAsync(), "in what is on disk");
        Verdict.Tell(stage, checker, watch.Elapsed, string.Create(CultureInfo.InvariantCulture, $"Disk full ({refused} refusals)"));
    }
}
