using System.Diagnostics;
using System.Globalization;
using Readiness.Faults.Acts;
using Readiness.Faults.Checking;
using Readiness.Faults.Servers;
using Readiness.Faults.Stages;
using Readiness.Support;
using Xunit;

namespace Readiness.Faults;

/// <summary>An act of two people is there for both or for neither, wherever the server died.</summary>
public sealed class DyingBetweenSteps
{
    private const int PeopleOfOneLife = 3;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Both_sides_agree_after_every_crash_and_in_the_end_nothing_is_half_done_or_doubled()
    {
        var watch = Stopwatch.StartNew();
        await using var stage = await SqliteStage.CreateAsync(FaultCounts.CrashedLives * PeopleOfOneLife, entries: 360);
        var controls = new Controls(FaultyServer.ControlFolder(stage.Settings.DataFolder));
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var server = await FaultyProcess.StartAsync(Fault.ObeysControls, stage);
        var crashes = 0;
        try
        {
            for (var commits = 0; ; commits += FaultCounts.CrashPointsApart)
            {
                var people = stage.People.Skip(crashes * PeopleOfOneLife).Take(PeopleOfOneLife).ToArray();
                var life = new SharedLife(Guid.CreateVersion7(), people[0], people[1], people[2], today);
                var (sent, sides) = (new LifeOnServer(life), new BothSides(life));
                controls.DieAfter(commits);
                await sent.SendAsync(server);
                if (server.IsRunning && sent.IsComplete)
                {
                    break;
                }

                var at = $"commit {commits + 1}, {sent.Next}";
                await server.DisposeAsync();
                server = await FaultyProcess.StartAsync(Fault.ObeysControls, stage);
                crashes++;

                // Nobody asks for anything: what is left is taken up by itself.
                await AgreedAsync(stage, sides.Disagreement, $"after the crash at {at}");
                await sent.SendAsync(server);
                Assert.True(sent.IsComplete, $"The server died again after {at}. It wrote:\n{server.Output}");
                await AgreedAsync(stage, sides.Incomplete, $"in the end of the life that crashed at {at}");
                var (seeker, mentor) = await sent.ViewsAsync(server);
                Assert.NotNull(seeker);
                Assert.Equal(seeker, mentor);
            }
        }
        finally
        {
            await server.DisposeAsync();
        }

        Verdict.Clean([.. ChainCheck.Walk(stage.Imported, await stage.ReadAsync())], "in the end");
        Assert.True(crashes > 0);
        TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture, $"{crashes} crashes between the steps of a life, {watch.Elapsed.TotalSeconds:F0} s"));
    }

    private static async Task AgreedAsync(SqliteStage stage, Func<StoredLedgers, string?> problem, string when)
    {
        string? last = null;
        await Eventually.TrueAsync(async () => (last = problem(await stage.ReadAsync())) is null, Limit, () => $"both sides to agree {when}: {last}");
    }
}
