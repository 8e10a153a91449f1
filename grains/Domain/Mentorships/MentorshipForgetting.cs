using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>
/// A mentorship when one of those in it is erased: what they wrote goes, and what both wrote into one text; what the other wrote
/// stays theirs. It ends, or goes to the next choice. Doing it again changes nothing.
/// </summary>
public static class MentorshipForgetting
{
    /// <summary>The mentorship without what somebody said in it.</summary>
    public static Mentorship Forget(this Mentorship state, PersonId gone, DateOnly today)
    {
        var isSeeker = gone == state.Seeker;
        var hadPart = state.HasPart(gone);
        var ended = Ended(state, gone, today);
        var next = ended with
        {
            Request = isSeeker ? state.Request with { Goals = [], Topics = [], Message = null } : state.Request,
            Agreement = state.Agreement is { } agreed && agreed.ProposedBy == gone
                ? agreed with { Goals = [.. agreed.Goals.Select(_ => FormerColleague.Words)], Expectations = FormerColleague.Words }
                : state.Agreement,
            Sessions = hadPart ? [.. ended.Sessions.Select(session => Forget(session, gone, isSeeker))] : state.Sessions,
            Feedback = hadPart ? [.. state.Feedback.Select(item => item.By == gone ? item with { Text = FormerColleague.Words } : item with { Outcome = null, Evidence = null })] : state.Feedback,
            CheckIns = [.. state.CheckIns.Select(each => each.By == gone ? each with { Text = null } : each)],
            Reflections = [.. state.Reflections.Select(each => each.By == gone ? each with { Text = FormerColleague.Words, Thanks = null } : each)],
        };
        return next with
        {
            Choices = [.. next.Choices.Select(choice => choice.Person == gone ? choice with { Reason = null } : choice)],
            Version = state.Version + 1,
        };
    }

    private static MentorshipSession Forget(MentorshipSession session, PersonId gone, bool isSeeker) => session with
    {
        Questions = [.. session.Questions.Where(question => question.By != gone)],
        SharedNotes = null,
        NotesOfSeeker = isSeeker ? null : session.NotesOfSeeker,
        NotesOfMentor = isSeeker ? session.NotesOfMentor : null,
    };

    private static Mentorship Ended(Mentorship state, PersonId gone, DateOnly today) => state.State switch
    {
        MentorshipState.Accepted or MentorshipState.Active or MentorshipState.Paused when state.HasPart(gone) =>
            state.Finish(gone, today),
        MentorshipState.Offering or MentorshipState.Requested when gone == state.Seeker => state with { State = MentorshipState.Withdrawn, AnswerBy = null },
        MentorshipState.Requested when gone == state.Mentor => state.GoOn(ChoiceState.Unavailable, reason: null),
        _ => state,
    };
}
