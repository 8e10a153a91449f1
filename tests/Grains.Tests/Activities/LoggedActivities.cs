using Readiness.Contracts.Activities;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Activities;

/// <summary>What a person's grain promises about what it acknowledged.</summary>
public sealed class LoggedActivities
{
    [Theory]
    [CombinatorialDatabases]
    public async Task An_acknowledged_activity_is_in_the_ledger(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ana = await host.AddPersonAsync("Ana Costa");

        var outcome = await host.LogAsync(ana, "e-1");

        Assert.Null(outcome.Refusal);
        Assert.Equal((20, 20, 1), (outcome.Entry!.Points, outcome.Standing!.Points, outcome.Standing.LedgerLength));
        var row = Assert.Single(await host.RowsAsync(ana));
        Assert.Equal(("e-1", 20, Convert.ToHexStringLower(row.Hash)), (row.Entry, row.Points, outcome.Standing.LedgerHead));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task The_same_id_sent_ten_times_at_once_is_one_entry_and_one_answer(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ana = await host.AddPersonAsync("Ana Costa");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => host.LogAsync(ana, "e-1")));

        Assert.All(outcomes, outcome => Assert.Equal((20, 20), (outcome.Entry!.Points, outcome.Standing!.Points)));
        Assert.Single(await host.RowsAsync(ana));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Many_activities_of_one_person_at_once_keep_one_chain(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ana = await host.AddPersonAsync("Ana Costa");

        await Task.WhenAll(Enumerable.Range(0, 300).Select(i => host.LogAsync(ana, $"e-{i}", day: host.Today.AddDays(-(i % 80)))));

        var rows = await host.RowsAsync(ana);
        Assert.Equal(Enumerable.Range(1, 300).Select(seq => (long)seq), rows.Select(row => row.Seq));
        Assert.All(rows.Zip(rows.Prepend(null)), pair => Assert.True(LedgerChain.Follows(pair.First, pair.Second?.Hash ?? LedgerChain.Genesis)));
        Assert.Equal(rows.Sum(row => row.Points), (await host.Person(ana).StandingAsync(ana))!.Points);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task An_id_sent_again_long_after_it_left_memory_gets_the_first_answer(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ana = await host.AddPersonAsync("Ana Costa");
        for (var i = 0; i < 60; i++)
        {
            await host.LogAsync(ana, $"e-{i}");
        }

        await host.DeactivateAllAsync();
        var again = await host.LogAsync(ana, "e-59");
        var changed = await host.LogAsync(ana, "e-58", "share-resource");
        var next = await host.LogAsync(ana, "e-60");

        Assert.Equal((null, 0), (again.Refusal, again.Entry!.Points));
        Assert.Contains("over the daily cap", again.Entry.Scoring, StringComparison.Ordinal);
        Assert.Equal("ENTRY_CHANGED", changed.Refusal!.Code);
        Assert.Equal(61, next.Standing!.LedgerLength);
        Assert.Equal(61, (await host.RowsAsync(ana)).Count);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_row_that_somebody_else_appended_is_read_before_the_next_is_decided(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ana = await host.AddPersonAsync("Ana Costa");
        await host.LogAsync(ana, "e-1");
        var first = Assert.Single(await host.RowsAsync(ana));
        await host.Ledgers.AppendManyAsync(
            [LedgerChain.Seal(first with { Seq = 2, Entry = "e-2", PreviousHash = first.Hash })], CancellationToken.None);

        var outcome = await host.LogAsync(ana, "e-3", "share-resource");

        Assert.Equal((45, 3), (outcome.Standing!.Points, outcome.Standing.LedgerLength));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Deleting_every_snapshot_changes_no_standing(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ana = await host.AddPersonAsync("Ana Costa");
        var kinds = new[] { "attend-event", "share-resource", "join-group", "refresh-profile" };
        for (var i = 0; i < 260; i++)
        {
            await host.LogAsync(ana, $"e-{i}", kinds[i % 4], day: host.Today.AddDays(-(i % 90)));
        }

        await host.DeactivateAllAsync();
        var stored = await CountSnapshotsAsync(host);
        var with = await host.Person(ana).StandingAsync(ana);
        await host.DeactivateAllAsync();
        await host.Database.WriteAsync("DELETE FROM OrleansStorage", [], CancellationToken.None);
        var without = await host.Person(ana).StandingAsync(ana);

        Assert.Equal(1, stored);
        Assert.Equal(with!.Pillars, without!.Pillars);
        Assert.Equal(
            (with.Points, with.Level, with.StreakWeeks, with.LedgerLength, with.LedgerHead),
            (without.Points, without.Level, without.StreakWeeks, without.LedgerLength, without.LedgerHead));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_snapshot_that_does_not_end_in_the_ledger_is_not_believed(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ana = await host.AddPersonAsync("Ana Costa");
        for (var i = 0; i < 60; i++)
        {
            await host.LogAsync(ana, $"e-{i}", day: host.Today.AddDays(-i));
        }

        await host.DeactivateAllAsync();
        await host.Database.WriteAsync("DELETE FROM ledger WHERE seq > 1", [], CancellationToken.None);

        Assert.Equal((20, 1), (await host.Person(ana).StandingAsync(ana)) is { } standing ? (standing.Points, standing.LedgerLength) : default);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task An_event_about_an_entry_that_the_snapshot_left_out_is_replayed(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ana = await host.AddPersonAsync("Ana Costa");
        for (var i = 0; i < 60; i++)
        {
            await host.LogAsync(ana, $"e-{i}");
        }

        await host.DeactivateAllAsync();
        await host.Person(ana).RetractAsync("e-59", null);
        await host.DeactivateAllAsync();

        Assert.Equal((20, 61), (await host.Person(ana).StandingAsync(ana)) is { } standing ? (standing.Points, standing.LedgerLength) : default);
    }

    [Fact]
    public async Task What_could_not_be_written_is_refused_and_half_of_it_is_nowhere()
    {
        var full = new FailingLedgerStore();
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite, full.Decorate);
        var ana = await host.AddPersonAsync("Ana Costa");
        await host.LogAsync(ana, "e-1");

        full.Fails = true;
        var refused = await host.LogAsync(ana, "e-2", "share-resource");
        full.Fails = false;
        var standing = await host.Person(ana).StandingAsync(ana);
        var again = await host.LogAsync(ana, "e-2", "share-resource");

        Assert.Equal("NOT_RECORDED", refused.Refusal!.Code);
        Assert.Equal((20, 1), (standing!.Points, standing.LedgerLength));
        Assert.Equal((25, 2), (again.Standing!.Points, again.Standing.LedgerLength));
    }

    [Fact]
    public async Task What_was_written_although_nobody_could_tell_is_counted_once_when_sent_again()
    {
        var unsure = new FailingLedgerStore { WritesFirst = true };
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite, unsure.Decorate);
        var ana = await host.AddPersonAsync("Ana Costa");

        unsure.Fails = true;
        var unknown = await host.LogAsync(ana, "e-1");
        unsure.Fails = false;
        var again = await host.LogAsync(ana, "e-1");

        Assert.Equal("OUTCOME_UNKNOWN", unknown.Refusal!.Code);
        Assert.Equal((20, 1), (again.Standing!.Points, again.Standing.LedgerLength));
        Assert.Single(await host.RowsAsync(ana));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_colleague_confirms_once_however_often_they_click(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await host.Person(ana).LogAsync(new LogActivity("e-1", "mentor-session", host.Today, [new CounterpartReference(ben, null)], "thanks", null, Private: false));

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => host.Person(ana).ConfirmAsync(new AnswerEntry("e-1", ben, null))));
        var stranger = await host.Person(ana).ConfirmAsync(new AnswerEntry("e-1", Guid.CreateVersion7(), null));

        Assert.All(answers, answer => Assert.Equal((EntryStatus.Confirmed, 15, null), (answer.Entry!.Status, answer.Entry.Points, answer.Standing)));
        Assert.Equal("ENTRY_UNKNOWN", stranger.Refusal!.Code);
        Assert.Equal(2, (await host.RowsAsync(ana)).Count);
    }

    [Fact]
    public async Task Entries_are_read_page_by_page_the_last_logged_first()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var ana = await host.AddPersonAsync("Ana Costa");
        for (var i = 0; i < 5; i++)
        {
            await host.LogAsync(ana, $"e-{i}", day: host.Today.AddDays(-i));
        }

        await host.Person(ana).RetractAsync("e-4", "not mine");
        var first = await host.Person(ana).EntriesAsync(ana, 3, null);
        var second = await host.Person(ana).EntriesAsync(ana, 3, first!.Cursors[^1]);

        Assert.Equal(["e-4", "e-3", "e-2"], first.Entries.Select(entry => entry.Id));
        Assert.Equal((EntryStatus.Retracted, 0), (first.Entries[0].Status, first.Entries[0].Points));
        Assert.Equal(["e-1", "e-0"], second!.Entries.Select(entry => entry.Id));
        Assert.Equal((true, false, 5), (first.HasNextPage, second.HasNextPage, second.TotalCount));
        await Assert.ThrowsAsync<ArgumentException>(() => host.Person(ana).EntriesAsync(ana, 3, "nonsense"));
    }

    private static async Task<int> CountSnapshotsAsync(GrainHost host) =>
        (await host.Database.ListAsync("SELECT 1 FROM OrleansStorage WHERE PayloadBinary IS NOT NULL", [], _ => 1, CancellationToken.None)).Count;
}
