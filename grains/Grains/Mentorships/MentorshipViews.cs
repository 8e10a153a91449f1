using Readiness.Contracts.Mentorships;
using Readiness.Contracts.People;
using Readiness.Domain.People;
using Readiness.Grains.People;
using Rules = Readiness.Domain.Mentorships;

namespace Readiness.Grains.Mentorships;

/// <summary>Mentorships as one of the two sees them.</summary>
public sealed class MentorshipViews(PeopleDirectory directory)
{
    /// <summary>Shows one to a person who has part in it.</summary>
    public async Task<MentorshipView> ViewAsync(Rules.Mentorship state, PersonId viewer, DateOnly today)
    {
        Guid[] ids = [.. state.Choices.Select(choice => choice.Person).Append(state.Seeker).Select(person => person.Value)];
        var people = ids.Zip(await directory.FindAsync(ids)).DistinctBy(pair => pair.First)
            .ToDictionary(pair => pair.First, pair => pair.Second is { Active: true } active ? active.View() : null);
        PersonView? Show(PersonId? person) => person is { } id ? people[id.Value] : null;
        var (step, session, _) = Rules.MentorshipFacts.Of(state, viewer).WaitingOn(today, otherIsHere: Show(state.Other(viewer)) is not null);
        return new MentorshipView(
            state.Id, (MentorshipKind)state.Request.Kind, (MentorshipState)state.State, Show(state.Seeker), Show(state.Mentor), (MentorshipRole)state.Role(viewer),
            Show(state.Other(viewer)), [.. state.Request.Goals], [.. state.Request.Topics], state.Request.Message, state.RequestedAt,
            state.State == Rules.MentorshipState.Requested ? state.AnswerBy : null,
            viewer == state.Seeker ? [.. state.Choices.Select(choice => new MentorChoiceView(Show(choice.Person), (ChoiceState)choice.State, choice.Reason))] : null,
            View(state.Agreement, viewer),
            [.. state.Sessions.OrderBy(each => each.Day).ThenBy(each => each.Time, StringComparer.Ordinal).Select(each => View(each, viewer, state.Seeker))],
            [.. state.Feedback.Select(item => new FeedbackView(item.Id, item.SessionId, item.By != viewer, item.Text, item.GivenOn, item.Outcome, item.Evidence, item.ActedOn))],
            [.. state.CheckIns.Select(each => new CheckInView(each.Id, each.By == viewer, each.Mood, each.Text, each.On))],
            [.. state.Reflections.Select(each => new ReflectionView(each.By == viewer, each.Text, each.Thanks, [.. each.GoalsReached], each.On))],
            state.PausedOn, state.FinishedOn, state.FinishedEarly, (MentorshipStep)step, session, state.Request.Follows, state.PauseReason);
    }

    private static AgreementView? View(Rules.Agreement? agreement, PersonId viewer) => agreement is null ? null : new AgreementView(
        agreement.Proposal, agreement.ProposedBy == viewer, agreement.AgreedOn is not null, [.. agreement.Goals], agreement.Expectations,
        agreement.CadenceDays, agreement.Weeks, agreement.Listed, agreement.AgreedOn, agreement.EndsOn);

    private static SessionView View(Rules.MentorshipSession session, PersonId viewer, PersonId seeker) => new(
        session.Id, session.Day, session.Time, (SessionState)session.State,
        [.. session.Questions.Select(question => new SessionQuestionView(question.Text, question.By == viewer))],
        session.SharedNotes, viewer == seeker ? session.NotesOfSeeker : session.NotesOfMentor,
        session.ConfirmedBy.Contains(viewer), session.ConfirmedBy.Any(by => by != viewer));
}
