using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Inboxes;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Activities;

/// <summary>A confirmation is recorded once, however often it is clicked, retried or raced.</summary>
public sealed class ConfirmedOnce
{
    private const int Times = 50;
    private const int ConfirmedEvent = 2;

    [Theory]
    [CombinatorialDatabases]
    public async Task Fifty_at_once_make_one_event_and_get_one_answer(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await host.AskAsync(ana, "e-1", "assist", ben);

        var answers = await Task.WhenAll(Enumerable.Range(0, Times).Select(i => i % 2 == 0
            ? host.Person(ana).ConfirmAsync(new AnswerEntry("e-1", ben, null))
            : OneOf(host.Inbox(ben).ConfirmAsync([new EntryReference(ana, "e-1")]))));

        Assert.All(answers, answer => Assert.Equal((EntryStatus.Confirmed, 10, "Ben Rossi"), (answer.Entry!.Status, answer.Entry.Points, answer.Entry.Confirmation.By!.Name)));
        Assert.Equal([1, 2], (await host.RowsAsync(ana)).Select(row => row.Event));
        await host.DeactivateAllAsync();
        Assert.Null((await host.Person(ana).ConfirmAsync(new AnswerEntry("e-1", ben, null))).Refusal);
        Assert.Equal(2, (await host.RowsAsync(ana)).Count);
    }

    [Fact]
    public async Task Through_two_silos_at_once_they_make_one_event_and_get_one_answer()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.PostgreSql, silos: 2);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await host.AskAsync(ana, "e-1", "assist", ben);
        await host.DeactivateAllAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, Times).Select(i => Task.Run(() =>
            OneOf(host.From(i % 2).GetGrain<IInboxGrain>(GrainKeys.Inbox(ben)).ConfirmAsync([new EntryReference(ana, "e-1")])))));

        Assert.All(answers, answer => Assert.Equal((EntryStatus.Confirmed, 10), (answer.Entry!.Status, answer.Entry.Points)));
        Assert.Equal([1, 2], (await host.RowsAsync(ana)).Select(row => row.Event));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, 1)]
    [InlineData(DatabaseKind.PostgreSql, 2)]
    public async Task Confirming_raced_with_declining_has_one_winner_and_both_are_told_the_truth(DatabaseKind database, short silos)
    {
        await using var host = await GrainHost.StartAsync(database, silos: silos);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        for (var i = 0; i < 20; i++)
        {
            var entry = $"e-{i}";
            await host.Person(ana).LogAsync(new LogActivity(entry, "assist", host.Today.AddDays(-4 * i), [new CounterpartReference(ben, null)], null, null, Private: false));
            var (one, other) = (host.From(i % silos), host.From((i + 1) % silos));
            var confirm = Task.Run(() => one.GetGrain<IPersonGrain>(GrainKeys.Person(ana)).ConfirmAsync(new AnswerEntry(entry, ben, null)));
            var decline = Task.Run(() => other.GetGrain<IPersonGrain>(GrainKeys.Person(ana)).DeclineAsync(new AnswerEntry(entry, ben, "It was not so")));
            var (confirmed, declined) = (await confirm, await decline);

            var last = (await host.RowsAsync(ana)).Single(row => row.Entry == entry && row.Event != LedgerCodec.LoggedEvent);
            Assert.Equal(
                last.Event == LedgerCodec.DeclinedEvent ? ("ENTRY_DECLINED", null) : (null, "ENTRY_CONFIRMED"),
                (confirmed.Refusal?.Code, declined.Refusal?.Code));
            Assert.Equal(last.Event == LedgerCodec.DeclinedEvent ? EntryStatus.Declined : EntryStatus.Confirmed, (confirmed.Entry ?? declined.Entry)!.Status);
        }
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Two_colleagues_of_one_entry_confirm_at_once_and_one_of_them_counts(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben, cleo) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"), await host.AddPersonAsync("Cleo Xu"));
        await host.AskAsync(ana, "e-1", "introduce", ben, cleo);

        var answers = await Task.WhenAll(OneOf(host.Inbox(ben).ConfirmAsync([new EntryReference(ana, "e-1")])), OneOf(host.Inbox(cleo).ConfirmAsync([new EntryReference(ana, "e-1")])));

        var by = Assert.Single(answers.Select(answer => answer.Entry!.Confirmation.By!.Name).Distinct());
        Assert.Single(await host.RowsAsync(ana), row => row.Event == ConfirmedEvent && row.Payload.Contains((by == "Ben Rossi" ? ben : cleo).ToString(), StringComparison.Ordinal));
        Assert.Equal((0, 0), ((await host.Inbox(ben).CountsAsync()).Total, (await host.Inbox(cleo).CountsAsync()).Total));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Many_are_answered_each_on_its_own_and_in_the_order_asked(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben, cleo) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"), await host.AddPersonAsync("Cleo Xu"));
        await host.AskAsync(ana, "a-1", "assist", ben);
        await host.AskAsync(ana, "a-2", "guide", ben);
        await host.AskAsync(cleo, "c-1", "assist", ben);
        await host.AskAsync(cleo, "c-2", "assist", ana);
        await host.AskAsync(ana, "a-3", "follow-up", ben);
        await host.Person(ana).RetractAsync("a-3", null);

        var outcome = await host.Inbox(ben).ConfirmAsync(
        [
            new(cleo, "c-1"), new(ana, "a-1"), new(ana, "not-there"), new(cleo, "c-2"), new(ana, "a-3"), new(ana, "a-2"), new(Guid.NewGuid(), "a-1"), new(ana, "a-1"), new(ana, "no id"), new(null, "a-1"),
        ]);

        Assert.Equal(
            ["c-1", "a-1", "ENTRY_UNKNOWN", "ENTRY_UNKNOWN", "ENTRY_RETRACTED", "a-2", "ENTRY_UNKNOWN", "a-1", "ENTRY_UNKNOWN", "ENTRY_UNKNOWN"],
            outcome.Outcomes.Select(each => each.Entry?.Id ?? each.Refusal!.Code));
        Assert.All(outcome.Outcomes, each => Assert.Null(each.Standing));
        Assert.Equal(0, outcome.Counts!.Of(InboxKind.Confirmation));
        Assert.Equal((2, 1), (await ConfirmedAsync(host, ana), await ConfirmedAsync(host, cleo)));
    }

    [Fact]
    public async Task A_hundred_are_confirmed_at_once_and_not_one_more()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var ben = await host.AddPersonAsync("Ben Rossi");
        var owners = new List<Guid>();
        for (var i = 0; i < 20; i++)
        {
            owners.Add(await host.AddPersonAsync($"Owner {i}"));
            foreach (var kind in new[] { "assist", "guide", "follow-up", "offer-help", "stay-in-touch" })
            {
                await host.AskAsync(owners[i], kind, kind, ben);
            }
        }

        var all = (await host.Inbox(ben).ConfirmationsAsync(100, null)).Requests.Select(request => new EntryReference(request.Owner.Id, request.Entry.Id)).ToArray();
        Assert.Equal(100, all.Length);
        Assert.Equal("TOO_MANY_ENTRIES", (await host.Inbox(ben).ConfirmAsync([.. all, all[0]])).Refusal!.Code);
        Assert.Equal("TOO_MANY_ENTRIES", (await host.Inbox(ben).ConfirmAsync([])).Refusal!.Code);

        var outcome = await host.Inbox(ben).ConfirmAsync(all);

        Assert.All(outcome.Outcomes, each => Assert.Equal(EntryStatus.Confirmed, each.Entry!.Status));
        Assert.Equal(0, outcome.Counts!.Total);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task The_pair_rule_holds_however_many_are_confirmed_at_once(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        string[] kinds = ["assist", "guide", "follow-up", "offer-help", "stay-in-touch", "peer-session", "meet-someone", "express-gratitude", "help-mentor"];
        foreach (var kind in kinds)
        {
            await host.AskAsync(ana, kind, kind, ben);
        }

        var outcome = await host.Inbox(ben).ConfirmAsync([.. kinds.Select(kind => new EntryReference(ana, kind))]);

        Assert.Equal(6, outcome.Outcomes.Count(each => each.Entry!.Confirmation.State == ConfirmationState.Confirmed));
        Assert.Equal(3, outcome.Outcomes.Count(each => each.Entry!.Confirmation.State == ConfirmationState.NotCounted));
        Assert.Equal(0, outcome.Counts!.Of(InboxKind.Confirmation));
    }

    [Fact]
    public async Task What_was_asked_thirty_days_ago_is_still_asked_and_lapses_the_day_after()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await host.AskAsync(ana, "e-1", "assist", ben);
        var asked = host.Today;

        host.Clock.Advance(TimeSpan.FromDays(30));
        var request = Assert.Single((await host.Inbox(ben).ConfirmationsAsync(10, null)).Requests);
        Assert.Equal((ana, "e-1", asked.AddDays(30)), (request.Owner.Id, request.Entry.Id, request.LapsesOn));
        Assert.Equal(1, (await host.Inbox(ben).CountsAsync()).Of(InboxKind.Confirmation));

        host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty((await host.Inbox(ben).ConfirmationsAsync(10, null)).Requests);
        Assert.Equal(0, (await host.Inbox(ben).CountsAsync()).Total);
        Assert.Equal("REQUEST_LAPSED", (await OneOf(host.Inbox(ben).ConfirmAsync([new EntryReference(ana, "e-1")]))).Refusal!.Code);
        Assert.Equal(ConfirmationState.Lapsed, (await host.Person(ana).EntriesAsync(ana, 1, null))!.Entries[0].Confirmation.State);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Requests_are_read_page_by_page_the_longest_waiting_first_and_private_ones_never(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben, cleo) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"), await host.AddPersonAsync("Cleo Xu"));
        await host.AskAsync(cleo, "c-1", "assist", ben);
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.AskAsync(ana, "a-1", "assist", ben);
        await host.Person(ana).LogAsync(new LogActivity("a-2", "assist", host.Today, [new CounterpartReference(ben, null)], "Nobody's business", null, Private: true));
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.AskAsync(ana, "a-3", "guide", ben);

        var first = await host.Inbox(ben).ConfirmationsAsync(2, null);
        var second = await host.Inbox(ben).ConfirmationsAsync(2, first.Cursors[^1]);

        Assert.Equal(["c-1", "a-1"], first.Requests.Select(request => request.Entry.Id));
        Assert.Equal(["a-3"], second.Requests.Select(request => request.Entry.Id));
        Assert.Equal((3, true, false), (first.TotalCount, first.HasNextPage, second.HasNextPage));
        await Assert.ThrowsAsync<ArgumentException>(() => host.Inbox(ben).ConfirmationsAsync(2, "no-cursor"));
    }

    private static async Task<int> ConfirmedAsync(GrainHost host, Guid owner) => (await host.RowsAsync(owner)).Count(row => row.Event == ConfirmedEvent);

    private static async Task<EntryOutcome> OneOf(Task<ConfirmedEntries> many) => Assert.Single((await many).Outcomes);
}
