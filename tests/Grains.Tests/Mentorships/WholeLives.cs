using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts;
using Readiness.Contracts.Inboxes;
using Readiness.Contracts.Mentorships;
using Readiness.Grains.Outboxes;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Mentorships;

/// <summary>A mentorship from the request to what both say looking back, and what it leaves in both ledgers.</summary>
public sealed class WholeLives
{
    private static readonly string[] OfSeeker =
        ["agree agree-mentorship +", "approach-1 approach-mentor +", "approach-2 approach-mentor +", "checkin-c-1 share-progress", "feedback-f-1 act-on-feedback", "session-s-1 mentor-session +", "thanks express-gratitude"];

    private static readonly string[] OfMentor = ["accept accept-mentee +", "milestone mentee-milestone +", "session-s-1 lead-mentee-session +", "thanks express-gratitude"];

    [Theory, CombinatorialDatabases]
    public async Task Both_ledgers_hold_each_step_once_also_when_everything_is_sent_twice(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (seeker, first, mentor, id) = await PeopleAsync(host);

        await LiveAsync(host, seeker, first, mentor, id, times: 2);

        Assert.Equal(OfSeeker, await host.EntriesAsync(seeker, id));
        Assert.Equal(OfMentor, await host.EntriesAsync(mentor, id));
        Assert.Empty(await host.EntriesAsync(first, id));
        Assert.Equal(0, await host.TakenAsync(mentor));
    }

    [Theory, CombinatorialDatabases]
    public async Task Both_ledgers_hold_each_step_once_also_when_every_effect_fails_at_first_and_grains_go_in_between(DatabaseKind database)
    {
        var failing = new FailingAtFirst();
        await using var host = await GrainHost.StartAsync(database, services =>
        {
            foreach (var handler in services.Where(service => service.ServiceType == typeof(IEffectHandler)).ToArray())
            {
                services.Remove(handler);
                services.AddSingleton<IEffectHandler>(provider => failing.Around((IEffectHandler)ActivatorUtilities.CreateInstance(provider, handler.ImplementationType!)));
            }
        });
        var (seeker, first, mentor, id) = await PeopleAsync(host);

        await LiveAsync(host, seeker, first, mentor, id, times: 1);
        await host.DeactivateAllAsync();
        await host.Mentorship(id).ReadAsync(seeker);

        Assert.True(failing.Failed > 10);
        Assert.Equal(OfSeeker, await host.EntriesAsync(seeker, id));
        Assert.Equal(OfMentor, await host.EntriesAsync(mentor, id));
        Assert.Equal(0, await host.TakenAsync(mentor));
        Assert.Equal(MentorshipState.Finished, Assert.Single(await host.Offers().MineAsync(mentor)).State);
    }

    [Theory, CombinatorialDatabases]
    public async Task Words_said_inside_are_in_no_entry(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (seeker, first, mentor, id) = await PeopleAsync(host);

        await LiveAsync(host, seeker, first, mentor, id, times: 1);

        Assert.All((await host.Person(seeker).EntriesAsync(seeker, 100, null))!.Entries, entry => Assert.Null(entry.Note));
        Assert.All((await host.Person(mentor).EntriesAsync(mentor, 100, null))!.Entries, entry => Assert.Null(entry.Note));
    }

    [Theory, CombinatorialDatabases]
    public async Task Each_is_told_what_the_other_did_once_and_shown_what_waits(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (seeker, first, mentor, id) = await PeopleAsync(host);
        var asked = await host.RequestedAsync(seeker, mentor);
        Assert.Contains((await InboxAsync(host, mentor)).Items, item => item.Event == InboxEvent.MentorshipRequested && item.Mentorship == asked && item.DueOn == new DateOnly(2026, 3, 23));
        await host.DoAsync(asked, seeker, new WithdrawMentorship(null));

        await LiveAsync(host, seeker, first, mentor, id, times: 2);

        InboxEvent[] told = [.. (await InboxAsync(host, seeker)).Items.Where(item => item.Mentorship == id).Select(item => item.Event).Order()];
        Assert.Equal(
            [
                InboxEvent.RequestAccepted, InboxEvent.RequestDeclined, InboxEvent.RequestPassedOn, InboxEvent.MentorshipAgreed, InboxEvent.SessionScheduled, InboxEvent.FeedbackGiven,
                InboxEvent.MentorshipFinished,
            ],
            told);
        Assert.Equal(
            [InboxEvent.SessionHeld, InboxEvent.FeedbackActedOn, InboxEvent.CheckedIn, InboxEvent.MentorshipFinished],
            (await InboxAsync(host, mentor)).Items.Where(item => item.Mentorship == id).Select(item => item.Event).Order());
    }

    [Theory, CombinatorialDatabases]
    public async Task Somebody_else_a_former_choice_and_a_manager_see_and_change_nothing(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (seeker, first, mentor, id) = await PeopleAsync(host);
        var stranger = await host.AddPersonAsync("Sue Stranger");
        await host.RequestAsync(id, seeker, first, mentor);
        Assert.NotNull(await host.Mentorship(id).ReadAsync(first));
        Assert.Null(await host.Mentorship(id).ReadAsync(mentor));

        await host.DoAsync(id, first, new DeclineMentorship("No time"));

        Assert.Null(await host.Mentorship(id).ReadAsync(first));
        Assert.Null((await host.Mentorship(id).ReadAsync(mentor))!.Choices);
        Assert.Null(await host.Mentorship(id).ReadAsync(stranger));
        Assert.Equal("MENTORSHIP_UNKNOWN", (await host.Mentorship(id).ActAsync(first, new AcceptMentorship())).Refusal!.Code);
        Assert.Equal("MENTORSHIP_UNKNOWN", (await host.Mentorship(id).ActAsync(stranger, new AcceptMentorship())).Refusal!.Code);
        Assert.Equal("MENTORSHIP_UNKNOWN", (await host.RequestAsync(id, stranger, first, mentor)).Refusal!.Code);
        Assert.Empty(await host.Offers().MineAsync(first));
    }

    private static Task<InboxView> InboxAsync(GrainHost host, Guid person) => host.Grain<IInboxGrain>(GrainKeys.Inbox(person)).ReadAsync();

    private static async Task<(Guid Seeker, Guid First, Guid Mentor, Guid Id)> PeopleAsync(GrainHost host) =>
        (await host.AddPersonAsync("Sam Seeker"), await host.AddMentorAsync("Fay First"), await host.AddMentorAsync("Mia Mentor"), Guid.CreateVersion7());

    private static async Task LiveAsync(GrainHost host, Guid seeker, Guid first, Guid mentor, Guid id, int times)
    {
        var session = new ScheduleSession("s-1", host.Today, "14:30");
        (Guid By, MentorshipAct Act)[] acts =
        [
            (first, new DeclineMentorship("No time before spring")), (mentor, new AcceptMentorship()),
            (seeker, new ProposeAgreement(["Lead a design", "Speak in public"], "Honest words", 14, 12, Listed: true)), (mentor, new AgreeToMentorship(1)),
            (mentor, session), (seeker, new PrepareSession("s-1", ["What would you do first?"])), (seeker, new NoteSession("s-1", "We drew it", "Be braver")),
            (mentor, new ConfirmSession("s-1")), (seeker, new ConfirmSession("s-1")), (mentor, new GiveFeedback("f-1", "s-1", "Draw it before you write it")),
            (seeker, new ActOnFeedback("f-1", "Drew it, and found the hole", null)), (seeker, new SayHowItGoes("c-1", 4, "My manager need not read this")),
            (seeker, new FinishMentorship("I lead designs now", "For your patience", [0])), (mentor, new ReflectOnMentorship("It taught me to ask", "For your trust", [])),
        ];
        for (var i = 0; i < times; i++)
        {
            Assert.Null((await host.RequestAsync(id, seeker, first, mentor)).Refusal);
        }

        foreach (var (by, act) in acts)
        {
            for (var i = 0; i < times; i++)
            {
                await host.DoAsync(id, by, act);
            }
        }
    }

    /// <summary>Each effect fails the first time it is to be carried out.</summary>
    private sealed class FailingAtFirst
    {
        private readonly ConcurrentDictionary<string, byte> _seen = [];

        public int Failed => _seen.Count;

        public IEffectHandler Around(IEffectHandler handler) => new Wrapped(handler, effect => _seen.TryAdd(effect.ToString()!, 0));

        private sealed class Wrapped(IEffectHandler handler, Func<Effect, bool> isFirst) : IEffectHandler
        {
            public Type Handles => handler.Handles;

            public Task CarryOutAsync(Effect effect) => isFirst(effect) ? throw new TimeoutException("The first time fails.") : handler.CarryOutAsync(effect);
        }
    }
}
