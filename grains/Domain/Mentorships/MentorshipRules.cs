using Readiness.Domain.Calendars;
using Readiness.Domain.Mentorships.Commands;
using Readiness.Domain.Mentorships.Events;

namespace Readiness.Domain.Mentorships;

/// <summary>Decides what commands come to (product.md section 7). Pure: the same arguments give the same decision.</summary>
public static class MentorshipRules
{
    /// <summary>Decides on a command of the life of a mentorship; a request is decided by <see cref="MentorshipRequests"/>.</summary>
    public static MentorshipDecision Decide(Mentorship state, MentorshipCommand command, Moment now)
    {
        if (command.By is { } by)
        {
            if (!state.HasPart(by))
            {
                return Former(state, command);
            }

            if ((command.Side() == CommandSide.Seeker && by != state.Seeker) || (command.Side() == CommandSide.Mentor && by != state.Mentor))
            {
                return MentorshipDecision.Refused(MentorshipRefusals.NotYours);
            }
        }

        if (!state.State.Allows(command))
        {
            return Again(state, command, now);
        }

        return Allowed(state, command, now);
    }

    /// <summary>Whoever was asked before somebody else has no part any more, but may send again what they sent, or send it too late.</summary>
    private static MentorshipDecision Former(Mentorship state, MentorshipCommand command)
    {
        var left = state.Choices.FirstOrDefault(choice => choice.Person == command.By)?.State;
        return (command, left) switch
        {
            (Decline, ChoiceState.Declined) => MentorshipDecision.Repeated,
            (Accept or Decline, ChoiceState.Lapsed) => MentorshipDecision.Refused(MentorshipRefusals.Lapsed),
            _ => MentorshipDecision.Refused(MentorshipRefusals.Unknown),
        };
    }

    /// <summary>A command that no longer fits: with words of its own it has to be the same words, or they would be lost.</summary>
    private static MentorshipDecision Again(Mentorship state, MentorshipCommand command, Moment now) => command switch
    {
        Finish finish when finish.Who == state.FinishedBy => Reflections.Decide(state, finish, now),
        Pause pause when pause.Who == state.PausedBy => PausedAgain(state, pause),
        _ when WasDone(state, command, now) => MentorshipDecision.Repeated,
        _ => MentorshipDecision.Refused(MentorshipRefusals.NotNow(state.State)),
    };

    /// <summary>Whether a command that no longer fits was the one that brought the mentorship to where it is.</summary>
    private static bool WasDone(Mentorship state, MentorshipCommand command, Moment now) => command switch
    {
        ProposeAgreement or ScheduleSession or GiveFeedback or SayHowItGoes => Allowed(state, command, now) is { Events.Count: 0, Refusal: null },
        Accept => state.State is MentorshipState.Accepted or MentorshipState.Active or MentorshipState.Paused or MentorshipState.Finished,
        Withdraw => state.State == MentorshipState.Withdrawn,
        Agree agree => state.Agreement is { AgreedOn: not null } agreed && agreed.Proposal == agree.Proposal,
        Pause => state is { State: MentorshipState.Paused, PausedBy: null }, // stored before it was kept who paused it
        Resume => state.State == MentorshipState.Active,
        AnswerPlace or Lapse or Leave => true,
        _ => false,
    };

    private static MentorshipDecision Allowed(Mentorship state, MentorshipCommand command, Moment now) => command switch
    {
        AnswerPlace { Outcome: ChoiceState.Asked } place => MentorshipDecision.Happens(new ChoiceAsked(now.Today, place.AnswerBy)),
        AnswerPlace place => MentorshipDecision.Happens(new ChoicePassedOver(place.Outcome)),
        Accept => MentorshipDecision.Happens(new RequestAccepted(now.Today)),
        Decline decline => Declined(decline, now),
        Lapse => now.Today > state.AnswerBy ? MentorshipDecision.Happens(new RequestLapsed(now.Today)) : MentorshipDecision.Repeated,
        Withdraw withdraw => Withdrawn(withdraw, now),
        Leave leave => Left(state, leave, now),
        ProposeAgreement proposed => Agreements.Propose(state, proposed),
        Agree agree => Agreements.Agree(state, agree, now),
        ScheduleSession or CancelSession or PrepareSession or NoteSession or ConfirmSession => MentorshipSessions.Decide(state, command, now),
        GiveFeedback or ActOnFeedback or SayHowItGoes => MentorshipFeedback.Decide(state, command, now),
        Pause pause => Paused(pause, now),
        Resume resume => MentorshipDecision.Happens(new MentorshipResumed(resume.Who, now.Today)),
        Finish or Reflect => Reflections.Decide(state, command, now),
        _ => throw new InvalidOperationException($"Nobody decides on {command.GetType().Name}."),
    };

    private static MentorshipDecision Declined(Decline decline, Moment now)
    {
        var (reason, refusal) = MentorshipTexts.Needed(decline.Reason, "reason", MentorshipLimits.Reason);
        return refusal is null ? MentorshipDecision.Happens(new RequestDeclined(now.Today, reason)) : MentorshipDecision.Refused(refusal);
    }

    private static MentorshipDecision Withdrawn(Withdraw withdraw, Moment now)
    {
        var (reason, refusal) = MentorshipTexts.Optional(withdraw.Reason, "reason", MentorshipLimits.Reason);
        return refusal is null ? MentorshipDecision.Happens(new RequestWithdrawn(now.Today, reason)) : MentorshipDecision.Refused(refusal);
    }

    /// <summary>Nobody failed to answer: whoever was asked is held to nothing, and nobody else is asked for somebody who left.</summary>
    private static MentorshipDecision Left(Mentorship state, Leave leave, Moment now) =>
        leave.Gone == state.Seeker ? MentorshipDecision.Happens(new RequestWithdrawn(now.Today, null))
        : leave.Gone == state.Mentor ? MentorshipDecision.Happens(new ChoicePassedOver(ChoiceState.Unavailable))
        : MentorshipDecision.Repeated;

    private static MentorshipDecision Paused(Pause pause, Moment now)
    {
        var (reason, refusal) = MentorshipTexts.Optional(pause.Reason, "reason", MentorshipLimits.Reason);
        return refusal is null ? MentorshipDecision.Happens(new MentorshipPaused(pause.Who, now.Today, reason)) : MentorshipDecision.Refused(refusal);
    }

    private static MentorshipDecision PausedAgain(Mentorship state, Pause pause) =>
        MentorshipTexts.Optional(pause.Reason, "reason", MentorshipLimits.Reason).Text == state.PauseReason
            ? MentorshipDecision.Repeated
            : MentorshipDecision.Refused(MentorshipRefusals.ContentChanged);
}
