using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Inboxes;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Inboxes;

/// <summary>Nothing is told twice, whoever tells it and whatever happens in between.</summary>
public sealed class Notices
{
    private const int Times = 2_000;
    private static readonly DateTimeOffset Noon = new(2026, 3, 18, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(DatabaseKind.Sqlite, 1)]
    [InlineData(DatabaseKind.PostgreSql, 2)]
    public async Task One_sent_two_thousand_times_from_everywhere_is_one_and_is_one_after_a_restart(DatabaseKind database, short silos)
    {
        await using var host = await GrainHost.StartAsync(database, silos: silos);
        var ben = await host.AddPersonAsync("Ben Rossi");
        async Task SendAsync() => await Task.WhenAll(Enumerable.Range(0, Times).Select(i => Task.Run(() =>
            host.From(i % silos).GetGrain<IInboxGrain>(GrainKeys.Inbox(ben)).NotifyAsync(Notice("held:s1", Noon.AddSeconds(i))))));

        await SendAsync();
        Assert.Equal(["n:held:s1"], (await host.Inbox(ben).ReadAsync()).Items.Select(item => item.Key));
        await host.DeactivateAllAsync();
        await SendAsync();

        Assert.Equal(["n:held:s1"], (await host.Inbox(ben).ReadAsync()).Items.Select(item => item.Key));
        Assert.Equal((1, 1), ((await host.Inbox(ben).CountsAsync()).Total, (await host.Inbox(ben).CountsAsync()).Of(InboxKind.News)));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task One_put_away_stays_away_after_a_restart_and_when_it_is_sent_again(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ben = await host.AddPersonAsync("Ben Rossi");
        await host.Inbox(ben).NotifyAsync(Notice("held:s1", Noon));
        await host.Inbox(ben).NotifyAsync(Notice("held:s2", Noon));

        var after = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.Inbox(ben).DismissAsync(["n:held:s1"])));
        await host.DeactivateAllAsync();
        await host.Inbox(ben).NotifyAsync(Notice("held:s1", Noon.AddDays(1)));

        Assert.All(after, outcome => Assert.Equal(["n:held:s2"], outcome.Inbox!.Items.Select(item => item.Key)));
        Assert.Equal(["n:held:s2"], (await host.Inbox(ben).ReadAsync()).Items.Select(item => item.Key));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Different_ones_sent_at_once_are_all_there_and_older_ones_go(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var ben = await host.AddPersonAsync("Ben Rossi");

        await Task.WhenAll(Enumerable.Range(0, 230).Select(i => host.Inbox(ben).NotifyAsync(Notice($"n{i:000}", Noon.AddMinutes(i)))));
        await host.DeactivateAllAsync();
        await host.Inbox(ben).NotifyAsync(Notice("n000", Noon));

        Assert.Equal(Enumerable.Range(30, 200).Reverse().Select(i => $"n:n{i:000}"), (await host.Inbox(ben).ReadAsync()).Items.Select(item => item.Key));
    }

    [Fact]
    public async Task One_about_somebody_shows_them_while_they_are_here()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        var mentorship = Guid.NewGuid();
        await host.Inbox(ben).NotifyAsync(new Notice("thanks:t1", InboxEvent.ThanksReceived, Noon, ana, mentorship, "s1", "e1", "Give back", "Thank you"));
        await host.Inbox(ben).NotifyAsync(new Notice("thanks:t2", InboxEvent.ThanksReceived, Noon.AddDays(-1), Guid.NewGuid()));

        var items = (await host.Inbox(ben).ReadAsync()).Items;

        Assert.Equal(
            new InboxItemView("n:thanks:t1", InboxKind.Thanks, InboxEvent.ThanksReceived, Noon, null, items[0].Person, mentorship, "s1", "e1", null, "Give back", "Thank you", null, true), items[0]);
        Assert.Equal(("Ana Costa", null), (items[0].Person!.Name, items[1].Person));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_decline_is_told_once_and_put_away_for_good(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await host.AskAsync(ana, "e-1", "assist", ben);
        await host.AskAsync(ana, "e-2", "guide", ben);
        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => host.Person(ana).DeclineAsync(new AnswerEntry("e-1", ben, "It was somebody else"))));
        await host.DeactivateAllAsync();

        var item = Assert.Single((await host.Inbox(ana).ReadAsync()).Items);
        Assert.Equal(
            ("d:e-1", InboxEvent.EntryDeclined, InboxKind.News, "Ben Rossi", "e-1", "Assist someone", "It was somebody else", true, host.Clock.GetUtcNow()),
            (item.Key, item.Event, item.Kind, item.Person!.Name, item.Entry, item.Subject, item.Text, item.Dismissible, item.At));
        Assert.Empty((await host.Inbox(ben).ReadAsync()).Items);

        Assert.Empty((await host.Inbox(ana).DismissAsync(["d:e-1"])).Inbox!.Items);
        await host.DeactivateAllAsync();
        await host.Person(ana).DeclineAsync(new AnswerEntry("e-1", ben, "It was somebody else"));
        Assert.Equal(0, (await host.Inbox(ana).CountsAsync()).Total);

        await host.Person(ana).DeclineAsync(new AnswerEntry("e-2", ben, "Nor this"));
        Assert.Equal(["d:e-2"], (await host.Inbox(ana).ReadAsync()).Items.Select(each => each.Key));
        await host.Person(ana).RetractAsync("e-2", null);
        Assert.Empty((await host.Inbox(ana).ReadAsync()).Items);
    }

    private static Notice Notice(string key, DateTimeOffset at) => new(key, InboxEvent.SessionHeld, at);
}
