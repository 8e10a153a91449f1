using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Inboxes;
using Readiness.Contracts.Reviews;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Tests.Hosts;
using Xunit;
using static Readiness.Grains.Tests.Reviews.Line;

namespace Readiness.Grains.Tests.Reviews;

/// <summary>Endorsements and disputes, recorded and shown.</summary>
public sealed class ReviewedEntries
{
    [Theory]
    [CombinatorialDatabases]
    public async Task The_line_endorses_and_disputes_as_often_as_it_takes_and_restarts_change_nothing(DatabaseKind database)
    {
        var line = await StartAsync(database);
        await using var host = line.Host;
        await line.LogWithBenAsync("e-1");

        Assert.Equal((EntryStatus.Confirmed, 10), Of(await line.Report.EndorseAsync(By(Vera, "e-1", "I saw it"))));
        Assert.Equal((EntryStatus.SelfReported, 5), Of(await line.Report.DisputeAsync(By(Mona, "e-1", "Which release?"))));
        Assert.Equal((EntryStatus.Confirmed, 10), Of(await line.Report.WithdrawDisputeAsync(By(Vera, "e-1"))));
        await host.DeactivateAllAsync();
        Assert.Equal((EntryStatus.SelfReported, 5), Of(await line.Report.DisputeAsync(By(Mona, "e-1", "Again"))));
        await host.DeactivateAllAsync();
        Assert.Equal((EntryStatus.Confirmed, 10), Of(await line.Report.EndorseAsync(By(Mona, "e-1", "Now I know"))));

        var entry = Assert.Single((await line.Person.EntriesAsync(Olga, 10, null))!.Entries);
        Assert.Equal((ReviewState.Endorsed, "Mona Diaz", "Now I know"), (entry.Review!.State, entry.Review.By.Name, entry.Review.Comment));
        Assert.Equal([1, 5, 6, 7, 6, 5], (await host.RowsAsync(Olga)).Select(row => row.Event));
        Assert.Equal(10, (await line.Person.StandingAsync(Olga))!.Points);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_snapshot_from_before_reviews_is_left_aside_and_the_ledger_replayed(DatabaseKind database)
    {
        var line = await StartAsync(database);
        await using var host = line.Host;
        for (var i = 0; i < 60; i++)
        {
            await host.LogAsync(Olga, $"f-{i}", day: host.Today.AddDays(-i));
        }

        await line.LogWithBenAsync("e-1");
        await line.Report.EndorseAsync(By(Mona, "e-1"));
        await host.DeactivateAllAsync();
        var (storage, saved) = (host.Services.GetRequiredKeyedService<IGrainStorage>("snapshots"), new GrainState<LedgerSnapshot>());
        await storage.ReadStateAsync("person-ledger", line.Person.GetGrainId(), saved);
        var entry = Assert.Single(saved.State!.Entries, entry => entry.Id == "e-1");
        Assert.Equal((LedgerSnapshot.CurrentFormat, 5), (saved.State.Format, entry.SelfPoints));
        (saved.State.Format, entry.SelfPoints, entry.EndorsedBy) = (2, 0, null);
        await storage.WriteStateAsync("person-ledger", line.Person.GetGrainId(), saved);

        Assert.Equal((EntryStatus.SelfReported, 5), Of(await line.Report.DisputeAsync(By(Vera, "e-1", "Which release?"))));
        Assert.Equal((EntryStatus.Confirmed, 10), Of(await line.Report.WithdrawDisputeAsync(By(Vera, "e-1"))));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task To_whoever_is_not_of_the_line_there_is_no_entry_to_review(DatabaseKind database)
    {
        var line = await StartAsync(database);
        await using var host = line.Host;
        await line.LogWithBenAsync("e-1");
        await line.LogWithBenAsync("e-2", isPrivate: true);

        foreach (var outcome in new[]
        {
            await line.Report.EndorseAsync(By(Ben, "e-1")), await line.Report.EndorseAsync(By(Olga, "e-1")), await line.Report.DisputeAsync(By(Ben, "e-1", "No")),
            await line.Report.WithdrawDisputeAsync(By(Ben, "e-1")), await line.Report.EndorseAsync(By(Mona, "e-2")), await line.Report.EndorseAsync(By(Mona, "none")),
        })
        {
            Assert.Equal("ENTRY_UNKNOWN", outcome.Refusal!.Code);
        }

        Assert.Equal(2, (await host.RowsAsync(Olga)).Count);
    }

    [Fact]
    public async Task The_owner_reads_why_an_entry_is_disputed()
    {
        var line = await StartAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        await line.LogWithBenAsync("e-1");
        await line.Report.DisputeAsync(By(Mona, "e-1", "Which release?"));

        var entry = Assert.Single((await line.Person.EntriesAsync(Olga, 10, null))!.Entries);

        Assert.Equal((ReviewState.Disputed, "Mona Diaz", "Which release?"), (entry.Review!.State, entry.Review.By.Name, entry.Review.Comment));
        Assert.Contains("disputed by a manager", entry.Scoring, StringComparison.Ordinal);
        Assert.Equal([InboxEvent.EntryDisputed], await NewsAsync(host));
        await line.Report.WithdrawDisputeAsync(By(Mona, "e-1"));
        Assert.Empty(await NewsAsync(host));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task The_line_sets_the_level_a_person_aims_for(DatabaseKind database)
    {
        var line = await StartAsync(database);
        await using var host = line.Host;

        Assert.Equal("PERSON_UNKNOWN", (await line.Report.SetTargetLevelAsync(Ben, "lead")).Refusal!.Code);
        Assert.Equal("PERSON_UNKNOWN", (await line.Report.SetTargetLevelAsync(Olga, "lead")).Refusal!.Code);
        Assert.Equal("LEVEL_UNKNOWN", (await line.Report.SetTargetLevelAsync(Mona, "emperor")).Refusal!.Code);
        Assert.Equal("lead", (await line.Report.SetTargetLevelAsync(Mona, "LEAD")).Level);

        Assert.Equal("lead", (await host.Readiness(Olga).ReadinessAsync(Olga, null))!.Level);
    }

    private static async Task<IEnumerable<InboxEvent>> NewsAsync(GrainHost host) =>
        (await host.Grain<IInboxGrain>(GrainKeys.Inbox(Olga)).ReadAsync()).Items.Select(item => item.Event).Where(happened => happened != InboxEvent.BadgeAwarded);

    private static (EntryStatus, int) Of(EntryOutcome outcome)
    {
        Assert.Null(outcome.Refusal);
        return (outcome.Entry!.Status, outcome.Entry.Points);
    }
}
