namespace Readiness.Domain.Mentorships;

/// <summary>What a command comes to: a refusal, or events. Neither means that it was done before: the first result stands.</summary>
public sealed record MentorshipDecision(IReadOnlyList<MentorshipEvent> Events, Refusal? Refusal)
{
    /// <summary>It was done before.</summary>
    public static MentorshipDecision Repeated { get; } = new([], null);

    /// <summary>It is refused.</summary>
    public static MentorshipDecision Refused(Refusal refusal) => new([], refusal);

    /// <summary>It happens.</summary>
    public static MentorshipDecision Happens(params IReadOnlyList<MentorshipEvent> events) => new(events, null);
}
