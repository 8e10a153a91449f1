using Readiness.Domain.Mentorships.Events;

namespace Readiness.Domain.Mentorships;

/// <summary>Which entries each step writes, on both sides (product.md section 7).</summary>
public static class OwedEntries
{
    /// <summary>What an event owes, by the mentorship before it and after it.</summary>
    public static IReadOnlyList<OwedEntry> For(Mentorship before, Mentorship after, MentorshipEvent happened)
    {
        var peers = after.Request.Kind == MentorshipKind.Peer;
        return happened switch
        {
            // Whoever answers has been approached, whatever they answer.
            RequestAccepted or RequestDeclined when !peers => [Approached(before)],
            AgreementReached e => Agreed(after, e, peers),
            SessionConfirmed { Held: true } e => Held(after, after.Sessions.First(session => session.Id == e.SessionId), peers),
            FeedbackActedOn e => Acted(after, after.Feedback.First(item => item.Id == e.FeedbackId), peers),
            CheckedIn e when peers || e.CheckIn.By == after.Seeker =>
                [new(e.CheckIn.By, Id(after, $"checkin-{e.CheckIn.Id}"), "share-progress", e.CheckIn.On, after.Other(e.CheckIn.By)!.Value, Confirmed: false)],
            ReflectionWritten e => Reflected(after, e.Reflection, peers),
            _ => [],
        };
    }

    private static OwedEntry Approached(Mentorship before)
    {
        var choice = before.Choices[before.Current];
        return new OwedEntry(before.Seeker, Id(before, $"approach-{before.Current + 1}"), "approach-mentor", choice.AskedOn!.Value, choice.Person, Confirmed: true);
    }

    private static OwedEntry[] Agreed(Mentorship state, AgreementReached e, bool peers)
    {
        var mentor = state.Mentor!.Value;
        return
        [
            new(state.Seeker, Id(state, "agree"), "agree-mentorship", e.On, mentor, Confirmed: true),
            new(mentor, Id(state, "accept"), peers ? "agree-mentorship" : "accept-mentee", e.On, state.Seeker, Confirmed: true),
        ];
    }

    private static OwedEntry[] Held(Mentorship state, MentorshipSession session, bool peers)
    {
        var (mentor, id) = (state.Mentor!.Value, Id(state, $"session-{session.Id}"));
        return
        [
            new(state.Seeker, id, peers ? "peer-session" : "mentor-session", session.Day, mentor, Confirmed: true),
            new(mentor, id, peers ? "peer-session" : "lead-mentee-session", session.Day, state.Seeker, Confirmed: true),
        ];
    }

    private static OwedEntry[] Acted(Mentorship state, FeedbackItem item, bool peers)
    {
        var by = state.Other(item.By)!.Value;
        return peers || by == state.Seeker
            ? [new(by, Id(state, $"feedback-{item.Id}"), "act-on-feedback", item.ActedOn!.Value, item.By, Confirmed: false, item.Evidence)]
            : [];
    }

    private static List<OwedEntry> Reflected(Mentorship state, Reflection reflection, bool peers)
    {
        var owed = new List<OwedEntry>();
        var other = state.Other(reflection.By)!.Value;
        if (reflection.Thanks is not null)
        {
            owed.Add(new(reflection.By, Id(state, "thanks"), "express-gratitude", reflection.On, other, Confirmed: false));
        }

        if (!peers && reflection.By == state.Seeker && reflection.GoalsReached.Count > 0)
        {
            owed.Add(new(other, Id(state, "milestone"), "mentee-milestone", reflection.On, state.Seeker, Confirmed: true));
        }

        return owed;
    }

    private static string Id(Mentorship state, string what) => $"ms-{state.Id:N}-{what}";
}
