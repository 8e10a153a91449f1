using System.Diagnostics;
using System.Globalization;
using Readiness.Faults.Acts;
using Readiness.Faults.Checking;
using Readiness.Faults.Servers;
using Readiness.Faults.Stages;
using Readiness.Support;
using Xunit;

namespace Readiness.Faults;

/// <summary>Whoever asks to be erased is, wherever the server died: nothing of them is left, and nothing of others is lost.</summary>
public sealed class DyingDuringErasure
{
    private const int PeopleOfOneLife = 3;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>What the seeker of a life wrote, and nobody else.</summary>
    private static readonly string[] Words =
        ["Honest words, every other week", "What would you do first?", "Drew it, and found the hole", "Going well", "I lead designs now", "For your patience", "For the introduction"];

    [Fact]
    public async Task Nothing_is_left_and_totals_and_chains_of_others_hold_after_every_crash()
    {
        var watch = Stopwatch.StartNew();
        await using var stage = await SqliteStage.CreateAsync(FaultCounts.CrashedErasures * PeopleOfOneLife, entries: 120);
        var controls = new Controls(FaultyServer.ControlFolder(stage.Settings.DataFolder));
        var server = await FaultyProcess.StartAsync(Fault.ObeysControls, stage);
        var crashes = 0;
        try
        {
            for (var commits = 0; ; commits += FaultCounts.ErasureCrashPointsApart)
            {
                var life = await LiveAsync(stage, server, crashes);
                var erasure = await ErasureOnServer.SignInAsync(stage, life.Seeker, Words);
                var total = await TotalAsync(stage);
                controls.DieAfter(commits);

                var survivor = await EraseAsync(stage, server, erasure, $"dying at commit {commits + 1}");

                Assert.Equal(total, await TotalAsync(stage));
                Assert.DoesNotContain(Words, word => server.Output.Contains(word, StringComparison.Ordinal) || survivor.Output.Contains(word, StringComparison.Ordinal));
                await CheckOthersAsync(stage, life, (PeopleOfOneLife * FaultCounts.CrashedErasures) - crashes - 1);
                if (survivor == server)
                {
                    break;
                }

                (server, crashes) = (survivor, crashes + 1);
            }
        }
        finally
        {
            await server.DisposeAsync();
        }

        Assert.True(crashes > 0);
        TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture, $"{crashes} crashes of erasures, {watch.Elapsed.TotalSeconds:F0} s"));
    }

    /// <summary>A whole life of three people whom no erasure touched yet.</summary>
    private static async Task<SharedLife> LiveAsync(Stage stage, FaultyProcess server, int number)
    {
        var people = stage.People.Skip(number * PeopleOfOneLife).Take(PeopleOfOneLife).ToArray();
        var life = new SharedLife(Guid.CreateVersion7(), people[0], people[1], people[2], DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        await new LifeOnServer(life).SendAsync(server);
        await EventuallyNullAsync(async () => new BothSides(life).Incomplete(await stage.ReadAsync()), $"in life {number}");
        return life;
    }

    /// <summary>Asks until it is acknowledged, and for nothing more; returns the server that was left in the end.</summary>
    private static async Task<FaultyProcess> EraseAsync(Stage stage, FaultyProcess server, ErasureOnServer erasure, string when)
    {
        var acknowledged = await erasure.AskAsync(server);
        string? left = null;
        await Eventually.TrueAsync(
            async () => !server.IsRunning || (acknowledged && (left = await erasure.LeftAsync(stage)) is null), Limit, () => $"the erasure to be done or the server to be {when}: {left}");
        if (server.IsRunning)
        {
            return server;
        }

        await server.DisposeAsync();
        var next = await FaultyProcess.StartAsync(Fault.ObeysControls, stage);
        Assert.True(acknowledged || await erasure.AskAsync(next));
        await EventuallyNullAsync(() => erasure.LeftAsync(stage), $"after {when}");
        return next;
    }

    /// <summary>The seeker is gone, everybody else is there, and ledgers are what they were before and only longer.</summary>
    private static async Task CheckOthersAsync(Stage stage, SharedLife life, int people)
    {
        var now = await stage.ReadAsync();
        Assert.Empty(now.Of(life.Seeker.Id));
        Assert.DoesNotContain(now.People, person => person.Id == life.Seeker.Id);
        Assert.Equal(people, now.People.Count);
        var before = stage.Imported with { Ledgers = stage.Imported.Ledgers.Where(ledger => now.Ledgers.ContainsKey(ledger.Key)).ToDictionary() };
        Verdict.Clean([.. ChainCheck.Walk(before, now)], "after an erasure");
    }

    private static async Task EventuallyNullAsync(Func<Task<string?>> problem, string when)
    {
        string? last = null;
        await Eventually.TrueAsync(async () => (last = await problem()) is null, Limit, () => $"nothing to be amiss {when}: {last}");
    }

    /// <summary>Points of all time of everybody on boards and of nobody together.</summary>
    private static async Task<long> TotalAsync(Stage stage)
    {
        await using var connection = await stage.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT (SELECT COALESCE(SUM(points), 0) FROM ledger JOIN person ON person.id = ledger.person_id WHERE active AND presence <> 0)
              + (SELECT COALESCE(SUM(points), 0) FROM anonymous_points WHERE kind = 3)
            """; // 3: of all time
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
