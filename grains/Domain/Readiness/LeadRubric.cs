using static Readiness.Domain.Activities.Pillar;

namespace Readiness.Domain.Readiness;

/// <summary>To Lead: several mentors, help that reaches many, and a mentee of one's own.</summary>
public static class LeadRubric
{
    /// <summary>The one instance.</summary>
    public static Rubric Instance { get; } = new("lead", "To Lead",
    [
        new("people-met", "Know people beyond your department", Networking,
            new DistinctCounterparts(["meet-someone", "follow-up"]), 15, 180, 7),
        new("visible-voice", "Be a voice in your field", Networking,
            new EntriesOfKinds(["attend-event", "join-group", "publish", "join-discussion", "refresh-profile"]), 10, 365, 7),
        new("steady-contact", "Stay in steady touch", Networking,
            new ActiveWeeks(["stay-in-touch", "share-progress", "express-gratitude"]), 16, 180, 7),
        new("right-mentor", "Look for another perspective", Mentoring,
            new EntriesOfKinds(["approach-mentor", "agree-mentorship"]), 2, 365, 4),
        new("active-mentors", "Have more than one mentor", Mentoring, new ActiveMentorships(MentorshipRole.Mentee), 2, 180, 8),
        new("mentor-sessions", "Meet your mentors regularly", Mentoring, new SessionsHeld(MentorshipRole.Mentee), 6, 180, 6),
        new("feedback", "Act on what you hear", Mentoring, new FeedbackActedOn(), 40, 180, 9, Gate: true),
        new("peers", "Learn with peers", Mentoring, new SessionsHeld(MentorshipRole.Peer), 4, 180, 5),
        new("two-way", "Help your mentors in return", GivingBack, new TwoWayMentorships(), 50, 365, 6),
        new("give-back", "Give back steadily", GivingBack, new DecayedPoints(GivingBack), 100, 180, 9),
        new("people-helped", "Help different people", GivingBack, new DistinctCounterparts(["offer-help", "assist", "introduce"]), 12, 180, 8),
        new("active-mentee", "Mentor somebody", PayingItForward, new ActiveMentorships(MentorshipRole.Mentor), 1, 120, 9, Gate: true),
        new("mentee-sessions", "Meet your mentees regularly", PayingItForward, new SessionsHeld(MentorshipRole.Mentor), 8, 180, 8),
        new("teach", "Teach and guide", PayingItForward, new EntriesOfKinds(["teach", "guide"]), 6, 365, 7),
    ]);
}
