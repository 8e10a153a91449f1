using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>Rubrics made for one spec.</summary>
internal static class Made
{
    /// <summary>One criterion that is all of the score.</summary>
    public static Rubric Rubric(ReadinessMeasure measure, int target = 10, int days = 90, bool gate = false) =>
        Rubric(Criterion("only", measure, target, days, gate: gate));

    public static Rubric Rubric(params Criterion[] criteria) => new("made", "Made for a spec", criteria);

    public static Criterion Criterion(string key, ReadinessMeasure measure, int target = 10, int days = 90, int weight = 10, bool gate = false) =>
        new(key, key, Pillar.Mentoring, measure, target, days, weight, gate);

    /// <summary>Every measure, with windows that are no whole weeks, short ones, and the longest.</summary>
    public static Rubric EveryMeasure { get; } = Rubric(
        Criterion("points", new DecayedPoints(Pillar.Networking), 150, 200, 7),
        Criterion("points-short", new DecayedPoints(Pillar.Mentoring), 60, 10, 3),
        Criterion("points-long", new DecayedPoints(Pillar.GivingBack), 90, 365, 5),
        Criterion("entries", new EntriesOfKinds(["assist", "introduce", "offer-help", "guide"]), 20, 100, 11, gate: true),
        Criterion("entries-short", new EntriesOfKinds(["teach", "publish", "attend-event"]), 3, 7, 2),
        Criterion("people", new DistinctCounterparts(["meet-someone", "follow-up", "introduce", "stay-in-touch"]), 15, 45, 9),
        Criterion("people-long", new DistinctCounterparts(["assist", "guide", "express-gratitude", "offer-help"]), 15, 365, 9),
        Criterion("weeks", new ActiveWeeks(["stay-in-touch", "share-progress", "express-gratitude"]), 9, 88, 8),
        Criterion("mentors", new ActiveMentorships(MentorshipRole.Mentee), 3, 30, 6),
        Criterion("mentees", new ActiveMentorships(MentorshipRole.Mentor), 3, 180, 6),
        Criterion("sessions", new SessionsHeld(null), 14, 120, 8),
        Criterion("peer-sessions", new SessionsHeld(MentorshipRole.Peer), 4, 84, 4),
        Criterion("feedback", new FeedbackActedOn(), 60, 95, 10, gate: true),
        Criterion("two-way", new TwoWayMentorships(), 50, 65, 7),
        Criterion("two-way-long", new TwoWayMentorships(), 75, 300, 7));
}
