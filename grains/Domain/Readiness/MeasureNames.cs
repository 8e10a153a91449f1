using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>The measures by the names rubric files use, and how such a file's words become a measure.</summary>
public static class MeasureNames
{
    /// <summary>Takes a pillar: networking, mentoring, giving-back or paying-it-forward.</summary>
    public const string DecayedPoints = "decayed-points";

    /// <summary>Takes keys of kinds.</summary>
    public const string Entries = "entries";

    /// <summary>Takes keys of kinds.</summary>
    public const string People = "people";

    /// <summary>Takes keys of kinds.</summary>
    public const string ActiveWeeks = "active-weeks";

    /// <summary>Takes a role: mentee, mentor or peer.</summary>
    public const string ActiveMentorships = "active-mentorships";

    /// <summary>Takes a role, or nothing for sessions of any.</summary>
    public const string Sessions = "sessions";

    /// <summary>Takes nothing.</summary>
    public const string FeedbackActedOn = "feedback-acted-on";

    /// <summary>Takes nothing.</summary>
    public const string TwoWayMentorships = "two-way-mentorships";

    /// <summary>All eight names.</summary>
    public static IReadOnlyList<string> All { get; } =
        [DecayedPoints, Entries, People, ActiveWeeks, ActiveMentorships, Sessions, FeedbackActedOn, TwoWayMentorships];

    /// <summary>Exactly one of the two results is set. Kinds are not looked up here; <see cref="RubricCheck"/> does that.</summary>
    public static (ReadinessMeasure? Measure, Refusal? Refusal) Parse(string name, IReadOnlyList<string> arguments)
    {
        if (!All.Contains(name))
        {
            return (null, RubricRefusals.UnknownMeasure(name));
        }

        ReadinessMeasure? measure = (name, arguments) switch
        {
            (DecayedPoints, [var pillar]) when Pillar(pillar) is { } known => new DecayedPoints(known),
            (Entries, { Count: > 0 }) => new EntriesOfKinds(arguments),
            (People, { Count: > 0 }) => new DistinctCounterparts(arguments),
            (ActiveWeeks, { Count: > 0 }) => new ActiveWeeks(arguments),
            (ActiveMentorships, [var role]) when Role(role) is { } known => new ActiveMentorships(known),
            (Sessions, []) => new SessionsHeld(null),
            (Sessions, [var role]) when Role(role) is { } known => new SessionsHeld(known),
            (FeedbackActedOn, []) => new FeedbackActedOn(),
            (TwoWayMentorships, []) => new TwoWayMentorships(),
            _ => null,
        };
        return measure is null ? (null, RubricRefusals.MeasureArguments(name)) : (measure, null);
    }

    /// <summary>The words that <see cref="Parse"/> makes the measure of, after its name.</summary>
    public static IReadOnlyList<string> Arguments(ReadinessMeasure measure) => measure switch
    {
        DecayedPoints points => [PillarWords.InFile(points.Pillar)],
        ActiveMentorships mentorships => [Word(mentorships.Role)],
        SessionsHeld { Role: { } role } => [Word(role)],
        SessionsHeld or Readiness.FeedbackActedOn or Readiness.TwoWayMentorships => [],
        _ => measure.Kinds,
    };

    private static Pillar? Pillar(string word)
    {
        foreach (var pillar in Enum.GetValues<Pillar>())
        {
            if (PillarWords.InFile(pillar) == word)
            {
                return pillar;
            }
        }

        return null;
    }

    private static string Word(MentorshipRole role) => role switch
    {
        MentorshipRole.Mentee => "mentee",
        MentorshipRole.Mentor => "mentor",
        _ => "peer",
    };

    private static MentorshipRole? Role(string word) => word switch
    {
        "mentee" => MentorshipRole.Mentee,
        "mentor" => MentorshipRole.Mentor,
        "peer" => MentorshipRole.Peer,
        _ => null,
    };
}
