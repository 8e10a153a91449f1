namespace Readiness.Domain.Readiness;

/// <summary>The part the owner of a ledger has in a mentorship.</summary>
public enum MentorshipRole
{
    /// <summary>Is mentored: sessions are entries of mentor-session.</summary>
    Mentee = 0,

    /// <summary>Mentors somebody: sessions are entries of lead-mentee-session.</summary>
    Mentor = 1,

    /// <summary>Both mentor each other: sessions are entries of peer-session.</summary>
    Peer = 2,
}
