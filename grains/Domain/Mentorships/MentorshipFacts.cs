using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>
/// What lists and inboxes need to know of one person's part in a mentorship, without the rest of it. Step is what waits
/// whatever the day; Session is the next planned one that the person has not confirmed, and Prepared says whether they wrote
/// questions for it; SessionPlanned says whether any lies ahead.
/// </summary>
public sealed record MentorshipFacts(
    PersonId Person, PersonId? Other, MentorshipRole Role, MentorshipState State, MentorshipStep Step, DateOnly? DueOn,
    string? Session, DateOnly? SessionDay, bool Prepared, DateOnly? StartedOn, DateOnly? EndedOn, bool Listed)
{
    /// <summary>Whether it is a request or under way, and the person is not the mentor in it.</summary>
    public bool IsOpenForSeeker => Role != MentorshipRole.Mentor
        && State is not (MentorshipState.Finished or MentorshipState.Withdrawn or MentorshipState.Unanswered);

    /// <summary>The facts of both sides; of the seeker alone while nobody is asked.</summary>
    public static IEnumerable<MentorshipFacts> Of(Mentorship state)
    {
        yield return Of(state, state.Seeker);
        if (state.Mentor is { } mentor)
        {
            yield return Of(state, mentor);
        }
    }

    /// <summary>The facts of one side.</summary>
    public static MentorshipFacts Of(Mentorship state, PersonId person)
    {
        var next = state.Sessions.Where(session => session.State == SessionState.Planned && !session.ConfirmedBy.Contains(person))
            .OrderBy(session => session.Day).ThenBy(session => session.Time, StringComparer.Ordinal).FirstOrDefault();
        return new MentorshipFacts(
            person, state.Other(person), state.Role(person), state.State, Always(state, person), state.State == MentorshipState.Requested ? state.AnswerBy : null,
            next?.Id, next?.Day, next?.Questions.Any(question => question.By == person) == true, state.StartedOn,
            state.State == MentorshipState.Finished ? state.FinishedOn : null, state.Agreement is { AgreedOn: not null, Listed: true });
    }

    /// <summary>What waits on a day.</summary>
    public WaitingStep WaitingOn(DateOnly today)
    {
        if (Step != MentorshipStep.Nothing)
        {
            return new WaitingStep(Step, null, DueOn);
        }

        var underWay = State is MentorshipState.Active or MentorshipState.Paused or MentorshipState.Finished;
        if (underWay && SessionDay is { } day && today <= day.AddDays(MentorshipSession.ConfirmDays))
        {
            return today >= day ? new WaitingStep(MentorshipStep.ConfirmSession, Session, day)
                : State == MentorshipState.Active && !Prepared && today >= day.AddDays(-MentorshipSession.PrepareDays) ? new WaitingStep(MentorshipStep.PrepareSession, Session, day)
                : new WaitingStep(MentorshipStep.Nothing);
        }

        return State == MentorshipState.Active ? new WaitingStep(MentorshipStep.ScheduleSession) : new WaitingStep(MentorshipStep.Nothing);
    }

    private static MentorshipStep Always(Mentorship state, PersonId person) => state.State switch
    {
        MentorshipState.Requested when person == state.Mentor => MentorshipStep.Answer,
        MentorshipState.Accepted when state.Agreement is null => MentorshipStep.ProposeAgreement,
        MentorshipState.Accepted when state.Agreement.ProposedBy != person => MentorshipStep.AnswerAgreement,
        MentorshipState.Finished when state.Reflections.All(reflection => reflection.By != person) => MentorshipStep.Reflect,
        _ => MentorshipStep.Nothing,
    };
}
