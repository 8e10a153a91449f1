using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>
/// What lists and inboxes need to know of one person's part in a mentorship, without the rest of it. Step is what waits
/// whatever the day; Sessions are those planned that the person has not confirmed, the first first; EndsOn is the agreed end.
/// </summary>
public sealed record MentorshipFacts(
    PersonId Person, PersonId? Other, MentorshipRole Role, MentorshipState State, MentorshipStep Step, DateOnly? DueOn,
    IReadOnlyList<WaitingSession> Sessions, DateOnly? StartedOn, DateOnly? EndsOn, DateOnly? EndedOn, bool Listed)
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
        WaitingSession[] sessions =
        [
            .. state.Sessions.Where(session => session.State == SessionState.Planned && !session.ConfirmedBy.Contains(person))
                .OrderBy(session => session.Day).ThenBy(session => session.Time, StringComparer.Ordinal)
                .Select(session => new WaitingSession(session.Id, session.Day, session.Questions.Any(question => question.By == person))),
        ];
        return new MentorshipFacts(
            person, state.Other(person), state.Role(person), state.State, Always(state, person), state.State == MentorshipState.Requested ? state.AnswerBy : null,
            sessions, state.StartedOn, state.Agreement?.EndsOn,
            state.State == MentorshipState.Finished ? state.FinishedOn : null, state.Agreement is { AgreedOn: not null, Listed: true });
    }

    /// <summary>What waits on a day before all else.</summary>
    public WaitingStep WaitingOn(DateOnly today, bool otherIsHere) => AllWaitingOn(today, otherIsHere).FirstOrDefault();

    /// <summary>Everything that waits on a day, what matters most first: nothing that cannot be done because the other side has left.</summary>
    public IEnumerable<WaitingStep> AllWaitingOn(DateOnly today, bool otherIsHere) =>
        otherIsHere ? AllOn(today) : AllOn(today).Where(waiting => !waiting.Step.NeedsTheOther());

    private IEnumerable<WaitingStep> AllOn(DateOnly today)
    {
        if (Step != MentorshipStep.Nothing)
        {
            yield return new WaitingStep(Step, null, DueOn);
        }

        foreach (var session in Sessions.Where(session => today >= session.Day && today <= session.Day.AddDays(MentorshipSession.ConfirmDays)))
        {
            yield return new WaitingStep(MentorshipStep.ConfirmSession, session.Id, session.Day);
        }

        if (State != MentorshipState.Active)
        {
            yield break;
        }

        if (today >= EndsOn)
        {
            yield return new WaitingStep(MentorshipStep.Reflect, null, EndsOn);
        }

        foreach (var session in Sessions.Where(session => !session.Prepared && today < session.Day && today >= session.Day.AddDays(-MentorshipSession.PrepareDays)))
        {
            yield return new WaitingStep(MentorshipStep.PrepareSession, session.Id, session.Day);
        }

        if (Sessions.All(session => session.Day < today))
        {
            yield return new WaitingStep(MentorshipStep.ScheduleSession);
        }
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
