using Microsoft.Extensions.Logging;
using Readiness.Contracts;
using Readiness.Contracts.Mentorships;
using Readiness.Domain;
using Readiness.Domain.Calendars;
using Readiness.Domain.Mentorships;
using Readiness.Domain.People;
using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Outboxes;
using Readiness.Grains.People;
using RequestMentorship = Readiness.Contracts.Mentorships.RequestMentorship;

namespace Readiness.Grains.Mentorships;

/// <summary>
/// One mentorship: loads, decides, records with what it owes elsewhere, answers. While it waits for an answer a durable
/// reminder watches over it.
/// </summary>
public sealed partial class MentorshipGrain(
    [PersistentState("mentorship", "snapshots")] IPersistentState<StoredMentorship> stored,
    IStateGate gate,
    EffectRunner runner,
    OutboxOptions outboxOptions,
    MentorshipOptions options,
    IMentorshipStore store,
    IPeopleStore people,
    PeopleDirectory directory,
    OrganisationCalendar calendar,
    MentorshipViews views,
    ILogger<MentorshipGrain> logger) : Grain, IMentorshipGrain, IRemindable
{
    private const string WatchReminder = "answer";
    private static readonly PersonId[] Nobody = [default];
    private Guid _id;
    private Mentorship? _state;
    private PersonId[] _concerned = Nobody;
    private Outbox<StoredMentorship> _outbox = null!;

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _id = GrainKeys.MentorshipOf(this.GetPrimaryKeyString());
        Take(MentorshipCodec.Read(_id, stored.State));
        _outbox = new Outbox<StoredMentorship>(this, stored, gate, runner, outboxOptions, logger);
        await _outbox.DeliverAsync();
    }

    /// <inheritdoc/>
    public async Task<MentorshipOutcome> RequestAsync(RequestMentorship request)
    {
        var asked = new MentorshipRequest(
            _id, (Domain.Mentorships.MentorshipKind)request.Kind, new PersonId(request.Seeker), [.. request.Choices.Select(id => new PersonId(id))],
            request.Goals, request.Topics, request.Message, request.Follows);
        if (await directory.FindAsync(request.Seeker) is not { Active: true } seeker)
        {
            return Refused(PeopleRefusals.PersonUnknown);
        }

        var decision = MentorshipRequests.Decide(_state, asked, await FactsAsync(seeker, asked.Choices), calendar.Now());
        return await RecordAsync(decision, asked.Seeker);
    }

    /// <inheritdoc/>
    public async Task<MentorshipOutcome> ActAsync(Guid by, MentorshipAct act)
    {
        if (!Concerns(by))
        {
            return Refused(MentorshipRefusals.Unknown);
        }

        await AdvanceAsync();
        if (_state is not { } state || await IsGoneAsync(new PersonId(by)))
        {
            return Refused(MentorshipRefusals.Unknown);
        }

        var command = MentorshipCommands.Read(by, act);
        return await OtherHasLeftAsync(state, command)
            ? Refused(MentorshipRefusals.OtherHasLeft)
            : await RecordAsync(MentorshipRules.Decide(state, command, calendar.Now()), command.By!.Value);
    }

    /// <inheritdoc/>
    public async Task<MentorshipView?> ReadAsync(Guid viewer)
    {
        if (!Concerns(viewer))
        {
            return null;
        }

        await AdvanceAsync();
        return await ViewAsync(new PersonId(viewer));
    }

    /// <inheritdoc/>
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        await AdvanceAsync();
        if (reminderName == Outbox<StoredMentorship>.ReminderName)
        {
            await _outbox.TickAsync();
        }
        else if (!Waits(_state) && await this.GetReminder(WatchReminder) is { } reminder)
        {
            using var turn = await gate.EnterAsync();
            await this.UnregisterReminder(reminder);
        }
    }

    /// <summary>
    /// Whether it can be about somebody. Asked before anything else, of a mentorship that is not there as of one that is, so
    /// that time does not tell outsiders which of the two it is.
    /// </summary>
    private bool Concerns(Guid person) => Array.IndexOf(_concerned, new PersonId(person)) >= 0;

    private static bool Waits(Mentorship? state) =>
        state is { State: Domain.Mentorships.MentorshipState.Offering or Domain.Mentorships.MentorshipState.Requested };

    /// <summary>Takes up what time has brought, until the mentorship waits for somebody.</summary>
    private async Task AdvanceAsync()
    {
        while (Waits(_state))
        {
            var now = calendar.Now();
            var next = await NextAsync(_state!, now);
            var decision = MentorshipRules.Decide(_state!, next, now);
            if (decision.Events.Count == 0)
            {
                return;
            }

            await CommitAsync(decision.Events, now);
        }
    }

    /// <summary>That somebody has left comes before all else: time does not run against whoever they asked, and nobody else is asked.</summary>
    private async Task<MentorshipCommand> NextAsync(Mentorship state, Moment now) =>
        await IsGoneAsync(state.Seeker) ? new Domain.Mentorships.Commands.Leave(state.Seeker)
        : state.Mentor is { } mentor && await IsGoneAsync(mentor) ? new Domain.Mentorships.Commands.Leave(mentor)
        : state.State == Domain.Mentorships.MentorshipState.Offering ? await AskForPlaceAsync(state, now)
        : new Domain.Mentorships.Commands.Lapse();

    private async Task<bool> IsGoneAsync(PersonId person) => await directory.FindAsync(person.Value) is not { Active: true };

    /// <summary>The place is taken before it is written down that it is: asked again after a crash, it is the same place.</summary>
    private async Task<Domain.Mentorships.Commands.AnswerPlace> AskForPlaceAsync(Mentorship state, Moment now)
    {
        var choice = state.Choices[state.Current].Person.Value;
        if (await IsGoneAsync(new PersonId(choice)))
        {
            return new Domain.Mentorships.Commands.AnswerPlace(Domain.Mentorships.ChoiceState.Unavailable, now.Today);
        }

        var peers = state.Request.Kind == Domain.Mentorships.MentorshipKind.Peer;
        var outcome = await store.TakePlaceAsync(new PlaceRequest(choice, _id, state.Current, state.Seeker.Value, peers, now.Today), CancellationToken.None);
        var leave = (await people.LeaveAsync(choice, CancellationToken.None)).Select(IsoWeek.Of).ToHashSet();
        return new Domain.Mentorships.Commands.AnswerPlace(
            outcome switch
            {
                PlaceOutcome.Held => Domain.Mentorships.ChoiceState.Asked,
                PlaceOutcome.Full => Domain.Mentorships.ChoiceState.Full,
                _ => Domain.Mentorships.ChoiceState.Unavailable,
            },
            WorkingDays.After(now.Today, WorkingDays.ToAnswer, leave));
    }

    private async Task<SeekerFacts> FactsAsync(PersonRow seeker, IReadOnlyList<PersonId> choices)
    {
        var known = (await directory.HereAsync(choices.Select(choice => (Guid?)choice.Value))).Select(person => new PersonId(person)).ToHashSet();
        var parts = await store.OfAsync(seeker.Id, CancellationToken.None);
        var open = parts
            .Where(party => party.Mentorship != _id && party.Other is not null && PartyCodec.Read(party).IsOpenForSeeker)
            .Select(party => (party.Role == (int)Domain.Mentorships.MentorshipRole.Peer ? Domain.Mentorships.MentorshipKind.Peer : Domain.Mentorships.MentorshipKind.Mentoring, new PersonId(party.Other!.Value)));
        return new SeekerFacts(known, seeker.ReportsTo is { } manager ? new PersonId(manager) : null, open.ToHashSet(), parts.Select(party => party.Mentorship).ToHashSet());
    }

    private async Task<bool> OtherHasLeftAsync(Mentorship state, MentorshipCommand command) =>
        command.NeedsTheOther() && command.By is { } by && state.HasPart(by)
        && state.Other(by) is { } other && await IsGoneAsync(other);

    private async Task<MentorshipOutcome> RecordAsync(MentorshipDecision decision, PersonId viewer)
    {
        if (decision.Refusal is { } refusal)
        {
            return Refused(refusal);
        }

        if (decision.Events.Count > 0)
        {
            await CommitAsync(decision.Events, calendar.Now());
        }

        await AdvanceAsync();
        return new MentorshipOutcome(await ViewAsync(viewer), null);
    }

    private async Task CommitAsync(IReadOnlyList<MentorshipEvent> events, Moment now)
    {
        var (state, effects) = (_state, new List<Effect>());
        foreach (var happened in events)
        {
            if (happened is Domain.Mentorships.Events.MentorshipRequested requested)
            {
                state = MentorshipChanges.Begin(requested);
                continue;
            }

            var after = state!.Apply(happened);
            effects.AddRange(MentorshipEffects.Of(state!, after, happened, now));
            state = after;
        }

        if (Waits(state) && !Waits(_state))
        {
            using var turn = await gate.EnterAsync();
            await this.RegisterOrUpdateReminder(WatchReminder, options.Watch, options.Watch);
        }

        effects.Add(MentorshipEffects.Index(state!, now));
        await _outbox.CommitAsync(MentorshipCodec.Write(state!), effects);
        Take(state);
    }

    private void Take(Mentorship? state) => (_state, _concerned) = (state, state?.Concerned.ToArray() ?? Nobody);

    private async Task<MentorshipView?> ViewAsync(PersonId viewer) =>
        _state is { } state && state.HasPart(viewer) ? await views.ViewAsync(state, viewer, calendar.Now().Today) : null;

    private static MentorshipOutcome Refused(Refusal refusal) => new(null, refusal.View());
}
