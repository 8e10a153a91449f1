using Readiness.Domain.Inboxes;
using Readiness.Domain.Mentorships.Events;
using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>Who is told what of a mentorship: the other side, never whoever did it (product.md section 8).</summary>
public static class OwedNotices
{
    /// <summary>What an event owes, by the mentorship before it and after it. What waits for somebody is no notice: it shows until it is done.</summary>
    public static IReadOnlyList<OwedNotice> For(Mentorship before, Mentorship after, MentorshipEvent happened) => happened switch
    {
        ChoicePassedOver or RequestLapsed or RequestDeclined => Unlucky(before, after, happened),
        RequestAccepted => [To(after, after.Seeker, InboxEvent.RequestAccepted)],
        RequestWithdrawn e => before.Mentor is { } mentor ? [To(after, mentor, InboxEvent.RequestWithdrawn, text: e.Reason)] : [],
        AgreementReached => [To(after, after.Agreement!.ProposedBy, InboxEvent.MentorshipAgreed)],
        SessionPlanned e => [Other(after, e.Who, InboxEvent.SessionScheduled, e.SessionId)],
        SessionCancelled e => [Other(after, e.Who, InboxEvent.SessionCancelled, e.SessionId)],
        SessionConfirmed { Held: true } e => [Other(after, e.Who, InboxEvent.SessionHeld, e.SessionId)],
        FeedbackGiven e => [Other(after, e.Item.By, InboxEvent.FeedbackGiven, e.Item.SessionId, e.Item.Text)],
        FeedbackActedOn e => [To(after, after.Feedback.First(item => item.Id == e.FeedbackId).By, InboxEvent.FeedbackActedOn, text: e.Outcome)],
        CheckedIn e => [Other(after, e.CheckIn.By, InboxEvent.CheckedIn, null, e.CheckIn.Text)],
        MentorshipPaused e => [Other(after, e.Who, InboxEvent.MentorshipPaused, null, e.Reason)],
        MentorshipResumed e => [Other(after, e.Who, InboxEvent.MentorshipResumed)],
        ReflectionWritten e => [Other(after, e.Reflection.By, InboxEvent.MentorshipFinished, null, e.Reflection.Thanks)],
        _ => [],
    };

    private static List<OwedNotice> Unlucky(Mentorship before, Mentorship after, MentorshipEvent happened)
    {
        var choice = after.Choices[before.Current];
        var owed = new List<OwedNotice>();
        if (happened is not ChoicePassedOver)
        {
            owed.Add(To(after, after.Seeker, happened is RequestLapsed ? InboxEvent.RequestLapsed : InboxEvent.RequestDeclined, choice.Person, choice.Reason));
        }

        if (after.State == MentorshipState.Unanswered)
        {
            owed.Add(To(after, after.Seeker, InboxEvent.RequestUnanswered, choice.Person));
        }
        else
        {
            owed.Add(To(after, after.Seeker, InboxEvent.RequestPassedOn, after.Choices[after.Current].Person));
        }

        return owed;
    }

    private static OwedNotice Other(Mentorship state, PersonId by, InboxEvent told, string? session = null, string? text = null) =>
        new(state.Other(by)!.Value, Key(state, told), told, by, session, text);

    private static OwedNotice To(Mentorship state, PersonId to, InboxEvent told, PersonId? from = null, string? text = null) =>
        new(to, Key(state, told), told, from ?? state.Other(to), null, text);

    private static string Key(Mentorship state, InboxEvent told) => $"{state.Id:N}-{state.Version}-{told}";
}
