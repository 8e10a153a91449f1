using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts.Inboxes;
using Readiness.Contracts.Mentorships;
using Readiness.Grains.Inboxes;
using Readiness.Grains.People;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Mentorships;

/// <summary>What is read across mentorships: candidates, what waits, mentions, lineage.</summary>
public sealed class ReadAcross
{
    [Theory, CombinatorialDatabases]
    public async Task What_waits_follows_the_day_and_a_session_that_never_was_hides_nothing(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (mentor, seeker) = (await host.AddMentorAsync("Mia Mentor"), await host.AddPersonAsync("Sam Seeker"));
        var id = await host.AgreedAsync(seeker, mentor);
        await host.DoAsync(id, mentor, new ScheduleSession("s-1", new DateOnly(2026, 3, 20), null));
        await host.DoAsync(id, mentor, new ScheduleSession("s-2", new DateOnly(2026, 5, 4), "09:30"));
        await host.DoAsync(id, seeker, new PrepareSession("s-1", ["Why?"]));

        Assert.Equal([], await WaitingAsync(host, seeker, new DateOnly(2026, 3, 19)));
        Assert.Equal([(InboxEvent.SessionToPrepare, "s-1")], await WaitingAsync(host, mentor, new DateOnly(2026, 3, 19)));
        Assert.Equal([(InboxEvent.SessionToConfirm, "s-1")], await WaitingAsync(host, seeker, new DateOnly(2026, 4, 19)));
        Assert.Equal([], await WaitingAsync(host, seeker, new DateOnly(2026, 4, 20)));
        Assert.Equal([(InboxEvent.SessionToPrepare, "s-2")], await WaitingAsync(host, seeker, new DateOnly(2026, 5, 2)));
        Assert.Equal([(InboxEvent.ReflectionToWrite, null)], await WaitingAsync(host, seeker, new DateOnly(2026, 6, 10)));
    }

    [Theory, CombinatorialDatabases]
    public async Task A_person_and_their_managers_see_that_there_are_mentorships_and_no_request_among_them(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (chief, mentor, other) = (await host.AddPersonAsync("Cho Chief"), await host.AddMentorAsync("Mia Mentor"), await host.AddMentorAsync("Max Mentor"));
        var manager = await ReportingAsync(host, "Mo Manager", chief);
        var seeker = await ReportingAsync(host, "Sam Seeker", manager);
        var id = await host.AgreedAsync(seeker, mentor);
        await host.RequestedAsync(seeker, other);
        await host.DoAsync(id, seeker, new PauseMentorship("Holidays"));

        foreach (var viewer in new[] { seeker, manager, chief })
        {
            var mention = Assert.Single((await host.Offers().MentionsAsync(viewer, seeker))!);
            Assert.Equal((MentorshipRole.Mentee, "Mia Mentor", MentorshipState.Paused, host.Today), (mention.Role, mention.Other!.Name, mention.State, mention.StartedOn!.Value));
        }

        Assert.Null(await host.Offers().MentionsAsync(mentor, seeker));
        Assert.Null(await host.Offers().MentionsAsync(manager, mentor));
        Assert.Null(await host.Mentorship(id).ReadAsync(manager));
    }

    [Theory, CombinatorialDatabases]
    public async Task Candidates_are_neither_oneself_nor_ones_manager_nor_full(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (manager, mentor, full) = (await host.AddMentorAsync("Mo Manager", peers: true), await host.AddMentorAsync("Mia Mentor", peers: true), await host.AddMentorAsync("Fay Full", capacity: 1));
        var seeker = await ReportingAsync(host, "Sam Seeker", manager);
        await host.Offers().SetOfferAsync(new SetMentorOffer(seeker, ["Architecture"], [], null, 1, 14, Peers: true, Open: true));
        await host.RequestedAsync(await host.AddPersonAsync("Sue Seeker"), full);

        foreach (var peers in new[] { false, true })
        {
            var candidate = Assert.Single(await host.Offers().FindAsync(new FindMentors(seeker, ["architecture"], [], peers)));
            Assert.Equal((mentor, 2, candidate.Reasons.Sum(reason => reason.Points)), (candidate.Person.Id, candidate.Free, candidate.Match));
        }

        Assert.Equal("CHOICE_IS_MANAGER", (await host.RequestAsync(Guid.CreateVersion7(), seeker, mentor, manager)).Refusal!.Code);
        Assert.Equal(["Architecture"], await host.Offers().TopicsAsync());
    }

    [Theory, CombinatorialDatabases]
    public async Task The_lineage_shows_what_is_listed_and_ones_own_and_ends_at_a_cycle(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ann, ben, cleo, dov) = (await host.AddMentorAsync("Ann"), await host.AddMentorAsync("Ben"), await host.AddMentorAsync("Cleo"), await host.AddMentorAsync("Dov"));
        await host.AgreedAsync(ann, ben, listed: false);
        await host.AgreedAsync(ben, cleo);
        await host.AgreedAsync(cleo, ann);
        await host.AgreedAsync(cleo, dov, listed: false);

        var (ofAnn, ofDov) = (await host.Offers().LineageAsync(ann), await host.Offers().LineageAsync(dov));

        Assert.Equal([("Ben", 1, null), ("Cleo", 2, (Guid?)ben)], ofAnn.Above.Select(node => (node.Person.Name, node.Depth, node.Through)));
        Assert.Equal([("Cleo", 1, null), ("Ben", 2, (Guid?)cleo)], ofAnn.Below.Select(node => (node.Person.Name, node.Depth, node.Through)));
        Assert.Equal(["Cleo", "Ben"], ofDov.Below.Select(node => node.Person.Name));
        Assert.Empty(ofDov.Above);
    }

    [Theory, CombinatorialDatabases]
    public async Task When_one_side_has_left_the_other_can_end_it_and_nothing_else(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (mentor, seeker) = (await host.AddMentorAsync("Mia Mentor"), await host.AddPersonAsync("Sam Seeker"));
        var id = await host.AgreedAsync(seeker, mentor);
        await host.SetActiveAsync(mentor, false);

        Assert.Equal("OTHER_HAS_LEFT", (await host.Mentorship(id).ActAsync(seeker, new SayHowItGoes("c-1", 2, null))).Refusal!.Code);
        Assert.Equal("MENTORSHIP_UNKNOWN", (await host.Mentorship(id).ActAsync(mentor, new PauseMentorship(null))).Refusal!.Code);
        Assert.Null((await host.Mentorship(id).ReadAsync(seeker))!.Other);
        Assert.Equal(MentorshipState.Finished, (await host.DoAsync(id, seeker, new FinishMentorship("It was good", "For all of it", [0])))!.State);
        Assert.Contains("thanks express-gratitude", await host.EntriesAsync(seeker, id));
    }

    private static async Task<Guid> ReportingAsync(GrainHost host, string name, Guid manager)
    {
        var (id, people) = (await host.AddPersonAsync(name), host.Services.GetRequiredService<IPeopleStore>());
        await people.SaveAsync([(await people.FindAsync([id], CancellationToken.None))[0] with { ReportsTo = manager }], CancellationToken.None);
        host.Services.GetRequiredService<PeopleDirectory>().Forget(id);
        return id;
    }

    private static async Task<IEnumerable<(InboxEvent, string?)>> WaitingAsync(GrainHost host, Guid person, DateOnly day) =>
        (await host.Services.GetRequiredService<IMentorshipWaiting>().WaitingAsync(person, day, CancellationToken.None)).Select(waiting => (waiting.Event, waiting.Session));
}
