namespace Readiness.Grains.Mentorships;

/// <summary>How requests are watched over.</summary>
public sealed class MentorshipOptions
{
    /// <summary>How often a request that waits for an answer is looked at.</summary>
    public TimeSpan Watch { get; set; } = TimeSpan.FromHours(1);
}
