using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts.Inboxes;
using Readiness.Grains.Inboxes;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Inboxes;

/// <summary>What waits is read from what knows of it: mentorships, contacts, badges.</summary>
public sealed class Waiting
{
    private readonly Sources _sources = new();

    [Theory]
    [CombinatorialDatabases]
    public async Task Mentorships_and_contacts_wait_until_what_they_wait_for_is_done(DatabaseKind database)
    {
        await using var host = await StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        var mentorship = Guid.NewGuid();
        _sources.Mentorships.Add(new WaitingMentorship(mentorship, InboxEvent.MentorshipRequested, ana, null, host.Today.AddDays(3), host.Clock.GetUtcNow()));
        _sources.Mentorships.Add(new WaitingMentorship(mentorship, InboxEvent.SessionToConfirm, ana, "s1", null, null));
        _sources.Contacts.Add(new WaitingContact("c1", "Uma Outside", null, host.Today.AddDays(-2)));

        var inbox = await host.Inbox(ben).ReadAsync();

        Assert.Equal([0, 1, 1, 1, 0, 0, 0], inbox.Counts.ByKind);
        Assert.Equal(
            [(InboxEvent.ContactOverdue, "Uma Outside", null), (InboxEvent.MentorshipRequested, null, "Ana Costa"), (InboxEvent.SessionToConfirm, null, "Ana Costa")],
            inbox.Items.Select(item => (item.Event, item.Subject, item.Person?.Name)));
        Assert.Equal(("c1", mentorship, "s1"), (inbox.Items[0].Contact, inbox.Items[1].Mentorship, inbox.Items[2].Session));
        Assert.Equal(3, (await host.Inbox(ben).DismissAsync([.. inbox.Items.Select(item => item.Key)])).Inbox!.Items.Length);
        _sources.Contacts.Clear();
        Assert.Equal(0, (await host.Inbox(ben).CountsAsync()).Of(InboxKind.Contact));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Muted_kinds_are_left_out_and_stay_muted_after_a_restart(DatabaseKind database)
    {
        await using var host = await StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        _sources.Contacts.Add(new WaitingContact("c1", "Uma Outside", null, host.Today.AddDays(-2)));
        await host.AskAsync(ana, "e-1", "assist", ben);

        var muted = (await host.Inbox(ben).MuteAsync([InboxKind.Contact, InboxKind.Confirmation])).Inbox!;
        await host.DeactivateAllAsync();
        var later = await host.Inbox(ben).ReadAsync();

        Assert.Equal([InboxKind.Confirmation, InboxKind.Contact], muted.Muted);
        Assert.All([muted, later], inbox => Assert.Equal((0, 0), (inbox.Counts.Total, inbox.Items.Length)));
        Assert.Equal(0, (await host.Inbox(ben).ConfirmationsAsync(10, null)).TotalCount);
        Assert.Equal(2, (await host.Inbox(ben).MuteAsync([])).Inbox!.Counts.Total);
        Assert.Single((await host.Inbox(ben).ConfirmationsAsync(10, null)).Requests);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Badges_of_before_the_inbox_was_opened_are_not_new_and_later_ones_are_told_until_put_away(DatabaseKind database)
    {
        await using var host = await StartAsync(database);
        var ana = await host.AddPersonAsync("Ana Costa");
        await host.LogAsync(ana, "e-1");
        var opened = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.Inbox(ana).CountsAsync()));
        Assert.All(opened, counts => Assert.Equal(0, counts.Total));

        foreach (var kind in new[] { "mentor-session", "assist", "guide" })
        {
            await host.LogAsync(ana, kind, kind, "Mei Xu");
        }

        var badge = Assert.Single((await host.Inbox(ana).ReadAsync()).Items, item => item.Badge!.Key == "four-pillars");
        Assert.Equal((InboxEvent.BadgeAwarded, badge.Badge!.Title, host.Today), (badge.Event, badge.Subject, badge.Badge.AwardedOn));
        Assert.DoesNotContain((await host.Inbox(ana).ReadAsync()).Items, item => item.Badge!.Key == "first-step");
        await host.DeactivateAllAsync();
        var keys = (await host.Inbox(ana).ReadAsync()).Items.Select(item => item.Key).ToArray();
        Assert.Contains(badge.Key, keys);

        await host.Inbox(ana).DismissAsync(keys);
        await host.DeactivateAllAsync();
        Assert.Equal(0, (await host.Inbox(ana).CountsAsync()).Total);
    }

    private Task<GrainHost> StartAsync(DatabaseKind database) => GrainHost.StartAsync(database, services =>
    {
        services.AddSingleton<IMentorshipWaiting>(_sources);
        services.AddSingleton<IOverdueContacts>(_sources);
    });

    private sealed class Sources : IMentorshipWaiting, IOverdueContacts
    {
        public List<WaitingMentorship> Mentorships { get; } = [];

        public List<WaitingContact> Contacts { get; } = [];

        public Task<IReadOnlyList<WaitingMentorship>> WaitingAsync(Guid person, DateOnly today, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyList<WaitingMentorship>>([.. Mentorships]);

        public Task<IReadOnlyList<WaitingContact>> OverdueAsync(Guid person, DateOnly today) =>
            Task.FromResult<IReadOnlyList<WaitingContact>>([.. Contacts]);
    }
}
