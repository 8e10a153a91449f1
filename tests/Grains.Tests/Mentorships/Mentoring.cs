using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts;
using Readiness.Contracts.Inboxes;
using Readiness.Contracts.Mentorships;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Mentorships;

/// <summary>What tests do with mentorships on a host.</summary>
internal static class Mentoring
{
    public static IMentorshipGrain Mentorship(this GrainHost host, Guid id) => host.Grain<IMentorshipGrain>(GrainKeys.Mentorship(id));

    public static IMentoringGrain Offers(this GrainHost host) => host.Grain<IMentoringGrain>("mentoring");

    public static async Task<Guid> AddMentorAsync(this GrainHost host, string name, int capacity = 2, bool peers = false)
    {
        var id = await host.AddPersonAsync(name);
        Assert.Null((await host.Offers().SetOfferAsync(new SetMentorOffer(id, ["Architecture"], ["Candour"], null, capacity, 14, peers, Open: true))).Refusal);
        return id;
    }

    public static Task<MentorshipOutcome> RequestAsync(this GrainHost host, Guid id, Guid seeker, params Guid[] choices) =>
        host.Mentorship(id).RequestAsync(new RequestMentorship(MentorshipKind.Mentoring, seeker, choices, ["Lead a design"], ["Architecture"], "Would you?", null));

    public static async Task<MentorshipView?> DoAsync(this GrainHost host, Guid id, Guid by, MentorshipAct act)
    {
        var outcome = await host.Mentorship(id).ActAsync(by, act);
        Assert.Null(outcome.Refusal);
        return outcome.Mentorship;
    }

    public static async Task<Guid> RequestedAsync(this GrainHost host, Guid seeker, params Guid[] choices)
    {
        var id = Guid.CreateVersion7();
        Assert.Null((await host.RequestAsync(id, seeker, choices)).Refusal);
        return id;
    }

    public static async Task<Guid> AgreedAsync(this GrainHost host, Guid seeker, Guid mentor, bool listed = true)
    {
        var id = await host.RequestedAsync(seeker, mentor);
        await host.DoAsync(id, mentor, new AcceptMentorship());
        await host.DoAsync(id, seeker, new ProposeAgreement(["Lead a design", "Speak in public"], "Honest words", 14, 12, listed));
        await host.DoAsync(id, mentor, new AgreeToMentorship(1));
        return id;
    }

    /// <summary>Somebody leaves, or comes back.</summary>
    public static async Task SetActiveAsync(this GrainHost host, Guid person, bool active)
    {
        var people = host.Services.GetRequiredService<IPeopleStore>();
        await people.SaveAsync([(await people.FindAsync([person], CancellationToken.None))[0] with { Active = active }], CancellationToken.None);
        host.Services.GetRequiredService<PeopleDirectory>().Forget(person);
    }

    /// <summary>The code of what is refused; null when it is done.</summary>
    public static async Task<string?> RefusalAsync(this GrainHost host, Guid id, Guid by, MentorshipAct act) => (await host.Mentorship(id).ActAsync(by, act)).Refusal?.Code;

    /// <summary>What an inbox lists of mentorships as waiting, as "2: SessionToConfirm SessionToConfirm" with how much it counts.</summary>
    public static async Task<string> WaitingAsync(this GrainHost host, Guid person)
    {
        var inbox = await host.Grain<IInboxGrain>(GrainKeys.Inbox(person)).ReadAsync();
        var waiting = inbox.Items.Where(item => item.Mentorship is not null && !item.Dismissible).ToArray();
        return $"{inbox.Counts.Of(InboxKind.Request) + inbox.Counts.Of(InboxKind.Session)}: {string.Join(' ', waiting.Select(item => item.Event))}";
    }

    /// <summary>What the reminder does when its time comes.</summary>
    public static Task RemindAsync(this GrainHost host, Guid id) => host.Mentorship(id).AsReference<IRemindable>().ReceiveReminder("answer", default);

    public static async Task<int> TakenAsync(this GrainHost host, Guid mentor) => (await host.Offers().OfferAsync(mentor))!.Taken;

    /// <summary>Entries of a mentorship in a ledger, as "name kind", with a + when they are confirmed on the other's act.</summary>
    public static async Task<string[]> EntriesAsync(this GrainHost host, Guid person, Guid id)
    {
        var prefix = $"ms-{id:N}-";
        var rows = (await host.RowsAsync(person)).Where(row => row.Entry.StartsWith(prefix, StringComparison.Ordinal) && row.Event == LedgerCodec.LoggedEvent).Select(row => row.Entry).ToArray();
        var page = (await host.Person(person).EntriesAsync(person, 100, null))!.Entries.ToDictionary(entry => entry.Id);
        return [.. rows.Select(entry => $"{entry[prefix.Length..]} {page[entry].Kind.Key}{(page[entry].Status == Contracts.Activities.EntryStatus.Confirmed ? " +" : "")}").Order(StringComparer.Ordinal)];
    }
}
