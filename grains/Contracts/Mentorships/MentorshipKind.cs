namespace Readiness.Contracts.Mentorships;

/// <summary>What two people agree on. The numbers are stored.</summary>
public enum MentorshipKind
{
    /// <summary>One learns from the other.</summary>
    Mentoring = 0,

    /// <summary>Both at the same stage, and both learn: symmetrical.</summary>
    Peer = 1,
}
