using System.Globalization;
using Readiness.Domain.Calendars;
using Readiness.Domain.Mentorships.Commands;
using Readiness.Domain.Mentorships.Events;
using static Readiness.Domain.Mentorships.MentorshipDecision;

namespace Readiness.Domain.Mentorships;

/// <summary>Planning, preparing, noting and confirming sessions.</summary>
internal static class MentorshipSessions
{
    private const int DaysBack = 30;
    private const int DaysAhead = 26 * 7;

    public static MentorshipDecision Decide(Mentorship state, MentorshipCommand command, Moment now) => command switch
    {
        ScheduleSession schedule => Schedule(state, schedule, now),
        CancelSession cancel => Cancel(Find(state, cancel.SessionId), cancel),
        PrepareSession prepare => Prepare(Find(state, prepare.SessionId), prepare),
        NoteSession note => Note(Find(state, note.SessionId), note),
        ConfirmSession confirm => Confirm(Find(state, confirm.SessionId), confirm, now),
        _ => throw new InvalidOperationException($"{command.GetType().Name} is not about a session."),
    };

    private static MentorshipSession? Find(Mentorship state, string id) => state.Sessions.FirstOrDefault(session => session.Id == id);

    private static MentorshipDecision Schedule(Mentorship state, ScheduleSession command, Moment now)
    {
        var known = Find(state, command.SessionId);
        if (known is not null && (known.Day, known.Time) == (command.Day, command.Time))
        {
            return Repeated;
        }

        var refusal = MentorshipTexts.Id(command.SessionId)
            ?? (command.Day < now.Today.AddDays(-DaysBack) || command.Day > now.Today.AddDays(DaysAhead) ? MentorshipRefusals.SessionDayInvalid
                : command.Time is { } time && !TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? MentorshipRefusals.SessionTimeInvalid
                : known is { ConfirmedBy.Count: > 0 } or { State: not SessionState.Planned } ? MentorshipRefusals.SessionSettled
                : known is null && state.Sessions.Count >= MentorshipLimits.Things ? MentorshipRefusals.TooMany
                : null);
        return refusal is null ? Happens(new SessionPlanned(command.Who, command.SessionId, command.Day, command.Time)) : Refused(refusal);
    }

    /// <summary>Until both have said that it took place either can say that it did not; what one had said goes with it.</summary>
    private static MentorshipDecision Cancel(MentorshipSession? session, CancelSession command) => session switch
    {
        null => Refused(MentorshipRefusals.SessionUnknown),
        { State: SessionState.Cancelled } => Repeated,
        { State: SessionState.Held } => Refused(MentorshipRefusals.SessionSettled),
        _ => Happens(new SessionCancelled(command.Who, command.SessionId)),
    };

    private static MentorshipDecision Prepare(MentorshipSession? session, PrepareSession command)
    {
        if (session is null)
        {
            return Refused(MentorshipRefusals.SessionUnknown);
        }

        string[] questions = [.. command.Questions.Select(question => question.Trim()).Where(question => question.Length > 0)];
        var refusal = session.State != SessionState.Planned ? MentorshipRefusals.SessionSettled
            : questions.Length > MentorshipLimits.Questions ? MentorshipRefusals.TooManyQuestions
            : questions.Select(question => MentorshipTexts.Optional(question, "questions", MentorshipLimits.Question).Refusal).FirstOrDefault(each => each is not null);
        return refusal is not null ? Refused(refusal)
            : session.Questions.Where(question => question.By == command.Who).Select(question => question.Text).SequenceEqual(questions) ? Repeated
            : Happens(new QuestionsWritten(command.Who, session.Id, questions));
    }

    private static MentorshipDecision Note(MentorshipSession? session, NoteSession command)
    {
        if (session is null)
        {
            return Refused(MentorshipRefusals.SessionUnknown);
        }

        var (shared, sharedRefusal) = MentorshipTexts.Optional(command.Shared, "shared", MentorshipLimits.Notes);
        var (own, ownRefusal) = MentorshipTexts.Optional(command.Private, "private", MentorshipLimits.Notes);
        return (session.State == SessionState.Cancelled ? MentorshipRefusals.SessionSettled : sharedRefusal ?? ownRefusal) is { } refusal ? Refused(refusal)
            : command.Shared is null && command.Private is null ? Repeated
            : Happens(new NotesWritten(
                command.Who, session.Id, command.Shared is null ? null : shared ?? string.Empty, command.Private is null ? null : own ?? string.Empty));
    }

    private static MentorshipDecision Confirm(MentorshipSession? session, ConfirmSession command, Moment now) => session switch
    {
        null => Refused(MentorshipRefusals.SessionUnknown),
        _ when session.ConfirmedBy.Contains(command.Who) => Repeated,
        { State: SessionState.Cancelled } => Refused(MentorshipRefusals.SessionSettled),
        _ when now.Today < session.Day => Refused(MentorshipRefusals.SessionAhead),
        _ when now.Today > session.ConfirmBy => Refused(MentorshipRefusals.SessionLapsed),
        _ => Happens(new SessionConfirmed(command.Who, session.Id, Held: session.ConfirmedBy.Count > 0)),
    };
}
