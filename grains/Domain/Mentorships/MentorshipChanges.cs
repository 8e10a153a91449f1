using Readiness.Domain.Mentorships.Events;
using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>What events make of a mentorship.</summary>
public static class MentorshipChanges
{
    /// <summary>The mentorship that a request begins.</summary>
    public static Mentorship Begin(MentorshipRequested happened) => new(
        happened.Request, happened.At, MentorshipState.Offering, [.. happened.Request.Choices.Select(person => new MentorChoice(person))], 0,
        null, null, [], [], [], [], null, null, null, Version: 1);

    /// <summary>The next mentorship. An event nobody knows is a bug and throws.</summary>
    public static Mentorship Apply(this Mentorship state, MentorshipEvent happened) => Change(state, happened) with { Version = state.Version + 1 };

    private static Mentorship Change(Mentorship state, MentorshipEvent happened) => happened switch
    {
        ChoiceAsked e => state.Choose(choice => choice with { State = ChoiceState.Asked, AskedOn = e.On }) with { State = MentorshipState.Requested, AnswerBy = e.AnswerBy },
        ChoicePassedOver e => state.GoOn(e.Why, reason: null),
        RequestAccepted => state.Choose(choice => choice with { State = ChoiceState.Accepted }) with { State = MentorshipState.Accepted, AnswerBy = null },
        RequestDeclined e => state.GoOn(ChoiceState.Declined, e.Reason),
        RequestLapsed => state.GoOn(ChoiceState.Lapsed, reason: null),
        RequestWithdrawn => state with { State = MentorshipState.Withdrawn, AnswerBy = null },
        AgreementProposed e => state with { Agreement = e.Agreement },
        AgreementReached e => state with { State = MentorshipState.Active, Agreement = state.Agreement! with { AgreedOn = e.On } },
        MentorshipPaused e => state with { State = MentorshipState.Paused, PausedOn = e.On, PausedBy = e.Who, PauseReason = e.Reason },
        MentorshipResumed => state with { State = MentorshipState.Active, PausedOn = null, PausedBy = null, PauseReason = null },
        MentorshipFinished e => state.Finish(e.Who, e.On),
        _ => state.Record(happened),
    };

    private static Mentorship Record(this Mentorship state, MentorshipEvent happened) => happened switch
    {
        SessionPlanned e => state.Plan(e),
        SessionCancelled e => state.Session(e.SessionId, session => session with { State = SessionState.Cancelled, ConfirmedBy = [] }),
        QuestionsWritten e => state.Session(e.SessionId, session => session with
        {
            Questions = [.. session.Questions.Where(question => question.By != e.Who), .. e.Questions.Select(text => new SessionQuestion(e.Who, text))],
        }),
        NotesWritten e => state.Session(e.SessionId, session => Noted(session, e, state.Seeker)),
        SessionConfirmed e => state.Session(e.SessionId, session => session with
        {
            ConfirmedBy = [.. session.ConfirmedBy, e.Who],
            State = e.Held ? SessionState.Held : session.State,
        }),
        FeedbackGiven e => state with { Feedback = [.. state.Feedback, e.Item] },
        FeedbackActedOn e => state with
        {
            Feedback = [.. state.Feedback.Select(item => item.Id == e.FeedbackId ? item with { Outcome = e.Outcome, Evidence = e.Evidence, ActedOn = e.On } : item)],
        },
        CheckedIn e => state with { CheckIns = [.. state.CheckIns, e.CheckIn] },
        ReflectionWritten e => state with { Reflections = [.. state.Reflections, e.Reflection] },
        _ => throw new InvalidOperationException($"A mentorship knows no event {happened.GetType().Name}."),
    };

    private static Mentorship Choose(this Mentorship state, Func<MentorChoice, MentorChoice> change) => state with
    {
        Choices = [.. state.Choices.Select((choice, number) => number == state.Current ? change(choice) : choice)],
    };

    /// <summary>On to the next choice, or to the end of them.</summary>
    internal static Mentorship GoOn(this Mentorship state, ChoiceState why, string? reason)
    {
        var left = state.Choose(choice => choice with { State = why, Reason = reason });
        return state.Current + 1 < state.Choices.Count
            ? left with { State = MentorshipState.Offering, Current = state.Current + 1, AnswerBy = null }
            : left with { State = MentorshipState.Unanswered, AnswerBy = null };
    }

    private static Mentorship Plan(this Mentorship state, SessionPlanned e) => state.Sessions.Any(session => session.Id == e.SessionId)
        ? state.Session(e.SessionId, session => session with { Day = e.Day, Time = e.Time })
        : state with { Sessions = [.. state.Sessions, MentorshipSession.Plan(e.SessionId, e.Day, e.Time)] };

    private static Mentorship Session(this Mentorship state, string id, Func<MentorshipSession, MentorshipSession> change) => state with
    {
        Sessions = [.. state.Sessions.Select(session => session.Id == id ? change(session) : session)],
    };

    /// <summary>What was planned for later is off.</summary>
    internal static Mentorship Finish(this Mentorship state, PersonId who, DateOnly on) => state with
    {
        State = MentorshipState.Finished,
        FinishedOn = on,
        FinishedBy = who,
        PausedOn = null,
        PausedBy = null,
        PauseReason = null,
        Sessions = [.. state.Sessions.Select(session => session.State == SessionState.Planned && session.Day > on ? session with { State = SessionState.Cancelled } : session)],
    };

    private static MentorshipSession Noted(MentorshipSession session, NotesWritten e, PersonId seeker)
    {
        var shared = session with { SharedNotes = Kept(e.Shared, session.SharedNotes) };
        return e.Who == seeker
            ? shared with { NotesOfSeeker = Kept(e.Private, session.NotesOfSeeker) }
            : shared with { NotesOfMentor = Kept(e.Private, session.NotesOfMentor) };
    }

    /// <summary>A null leaves what was there; an empty text takes it away.</summary>
    private static string? Kept(string? written, string? before) => written is null ? before : written.Length == 0 ? null : written;
}
