using Readiness.Domain.Mentorships;
using Readiness.Domain.People;

namespace Readiness.Grains.Mentorships;

/// <summary>Mentorships to and from what is stored of them.</summary>
internal static class MentorshipCodec
{
    public static Mentorship? Read(Guid id, StoredMentorship stored) => stored.Request is not { } request ? null : new Mentorship(
        new MentorshipRequest(
            id, (MentorshipKind)request.Kind, new PersonId(request.Seeker), [.. stored.Choices.Select(choice => new PersonId(choice.Person))],
            request.Goals, request.Topics, request.Message, request.Follows),
        request.At,
        (MentorshipState)stored.State,
        [.. stored.Choices.Select(choice => new MentorChoice(new PersonId(choice.Person), (ChoiceState)choice.State, choice.AskedOn, choice.Reason))],
        stored.Current,
        stored.AnswerBy,
        stored.Agreement is { } a
            ? new Agreement(a.Proposal, new PersonId(a.ProposedBy), a.Goals, a.Expectations, a.CadenceDays, a.Weeks, a.Listed, a.AgreedOn)
            : null,
        [.. stored.Sessions.Select(Read)],
        [.. stored.Feedback.Select(f => new FeedbackItem(f.FeedbackId, f.SessionId, new PersonId(f.By), f.Text, f.GivenOn, f.Outcome, f.Evidence, f.ActedOn))],
        [.. stored.CheckIns.Select(c => new CheckIn(c.CheckInId, new PersonId(c.By), c.Mood, c.Text, c.On))],
        [.. stored.Reflections.Select(r => new Reflection(new PersonId(r.By), r.Text, r.Thanks, r.GoalsReached, r.On))],
        stored.PausedOn,
        stored.FinishedOn,
        stored.FinishedBy is { } by ? new PersonId(by) : null,
        stored.Version,
        stored.PausedBy is { } pausedBy ? new PersonId(pausedBy) : null,
        stored.PauseReason);

    public static StoredMentorship Write(Mentorship state) => new()
    {
        Request = new StoredRequest(
            (int)state.Request.Kind, state.Seeker.Value, [.. state.Request.Goals], [.. state.Request.Topics], state.Request.Message, state.Request.Follows, state.RequestedAt),
        State = (int)state.State,
        Choices = [.. state.Choices.Select(choice => new StoredChoice(choice.Person.Value, (int)choice.State, choice.AskedOn, choice.Reason))],
        Current = state.Current,
        AnswerBy = state.AnswerBy,
        Agreement = state.Agreement is { } a
            ? new StoredAgreement(a.Proposal, a.ProposedBy.Value, [.. a.Goals], a.Expectations, a.CadenceDays, a.Weeks, a.Listed, a.AgreedOn)
            : null,
        Sessions = [.. state.Sessions.Select(Write)],
        Feedback = [.. state.Feedback.Select(f => new StoredFeedback(f.Id, f.SessionId, f.By.Value, f.Text, f.GivenOn, f.Outcome, f.Evidence, f.ActedOn))],
        CheckIns = [.. state.CheckIns.Select(c => new StoredCheckIn(c.Id, c.By.Value, c.Mood, c.Text, c.On))],
        Reflections = [.. state.Reflections.Select(r => new StoredReflection(r.By.Value, r.Text, r.Thanks, [.. r.GoalsReached], r.On))],
        PausedOn = state.PausedOn,
        FinishedOn = state.FinishedOn,
        FinishedBy = state.FinishedBy?.Value,
        Version = state.Version,
        PausedBy = state.PausedBy?.Value,
        PauseReason = state.PauseReason,
    };

    private static MentorshipSession Read(StoredSession s) => new(
        s.SessionId, s.Day, s.Time, (SessionState)s.State, [.. s.Questions.Select(q => new SessionQuestion(new PersonId(q.By), q.Text))],
        s.SharedNotes, s.NotesOfSeeker, s.NotesOfMentor, [.. s.ConfirmedBy.Select(by => new PersonId(by))]);

    private static StoredSession Write(MentorshipSession s) => new(
        s.Id, s.Day, s.Time, (int)s.State, [.. s.Questions.Select(q => new StoredQuestion(q.By.Value, q.Text))],
        s.SharedNotes, s.NotesOfSeeker, s.NotesOfMentor, [.. s.ConfirmedBy.Select(by => by.Value)]);
}
