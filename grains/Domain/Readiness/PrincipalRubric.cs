using static Readiness.Domain.Activities.Pillar;

namespace Readiness.Domain.Readiness;

/// <summary>To Principal: others grow because of this person, and mentoring goes both ways.</summary>
public static class PrincipalRubric
{
    /// <summary>The one instance.</summary>
    public static Rubric Instance { get; } = new("principal", "To Principal",
    [
        new("people-met", "Know people across the field", Networking,
            new DistinctCounterparts(["meet-someone", "follow-up", "introduce"]), 18, 180, 5),
        new("visible-voice", "Shape the conversation of your field", Networking,
            new EntriesOfKinds(["attend-event", "publish", "join-discussion"]), 10, 365, 6),
        new("steady-contact", "Stay in steady touch", Networking,
            new ActiveWeeks(["stay-in-touch", "share-progress", "express-gratitude"]), 16, 180, 5),
        new("right-mentor", "Keep learning from somebody new", Mentoring,
            new EntriesOfKinds(["approach-mentor", "agree-mentorship"]), 1, 365, 3),
        new("mentoring-rhythm", "Keep a rhythm of mentoring", Mentoring, new SessionsHeld(null), 18, 180, 6),
        new("feedback", "Act on what you hear", Mentoring, new FeedbackActedOn(), 40, 365, 6),
        new("peers", "Have peers who challenge you", Mentoring, new ActiveMentorships(MentorshipRole.Peer), 2, 180, 5),
        new("two-way", "Help your mentors in return", GivingBack, new TwoWayMentorships(), 50, 365, 7, Gate: true),
        new("give-back", "Give back steadily", GivingBack, new DecayedPoints(GivingBack), 120, 180, 11),
        new("people-helped", "Help many different people", GivingBack,
            new DistinctCounterparts(["offer-help", "assist", "introduce", "share-resource"]), 16, 180, 10),
        new("active-mentees", "Mentor more than one person", PayingItForward, new ActiveMentorships(MentorshipRole.Mentor), 2, 180, 10, Gate: true),
        new("mentee-sessions", "Meet your mentees regularly", PayingItForward, new SessionsHeld(MentorshipRole.Mentor), 10, 180, 9),
        new("mentee-growth", "See your mentees grow", PayingItForward, new EntriesOfKinds(["accept-mentee", "mentee-milestone"]), 3, 365, 7),
        new("teach", "Teach and guide", PayingItForward, new EntriesOfKinds(["teach", "guide"]), 8, 365, 10, Gate: true),
    ]);
}
