using static Readiness.Domain.Activities.Pillar;

namespace Readiness.Domain.Readiness;

/// <summary>To Senior: a network, a mentor whose advice is acted on, and a first hand for others.</summary>
public static class SeniorRubric
{
    /// <summary>The one instance.</summary>
    public static Rubric Instance { get; } = new("senior", "To Senior",
    [
        new("people-met", "Know people beyond your team", Networking,
            new DistinctCounterparts(["meet-someone", "follow-up"]), 12, 180, 9),
        new("network-strength", "Keep your network growing", Networking, new DecayedPoints(Networking), 120, 180, 8),
        new("visible-voice", "Be visible in your field", Networking,
            new EntriesOfKinds(["attend-event", "join-group", "publish", "join-discussion", "refresh-profile"]), 8, 365, 7),
        new("steady-contact", "Stay in steady touch", Networking,
            new ActiveWeeks(["stay-in-touch", "share-progress", "express-gratitude"]), 14, 180, 8),
        new("right-mentor", "Find the right mentor", Mentoring, new EntriesOfKinds(["approach-mentor", "agree-mentorship"]), 2, 365, 6),
        new("active-mentor", "Have a mentor you meet", Mentoring, new ActiveMentorships(MentorshipRole.Mentee), 1, 84, 12, Gate: true),
        new("mentor-sessions", "Meet your mentors regularly", Mentoring, new SessionsHeld(MentorshipRole.Mentee), 8, 180, 10),
        new("feedback", "Act on what you hear", Mentoring, new FeedbackActedOn(), 40, 180, 12, Gate: true),
        new("peers", "Learn with peers", Mentoring, new SessionsHeld(MentorshipRole.Peer), 4, 180, 6),
        new("two-way", "Help your mentors in return", GivingBack, new TwoWayMentorships(), 50, 365, 5),
        new("give-back", "Give back", GivingBack, new EntriesOfKinds(["offer-help", "assist", "introduce", "share-resource"]), 10, 180, 9),
        new("guide-others", "Guide those who start out", PayingItForward,
            new EntriesOfKinds(["guide", "teach", "lead-mentee-session"]), 5, 365, 8),
    ]);
}
