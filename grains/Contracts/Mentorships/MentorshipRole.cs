namespace Readiness.Contracts.Mentorships;

/// <summary>Somebody’s part in a mentorship. The numbers are stored.</summary>
public enum MentorshipRole
{
    /// <summary>Who learns.</summary>
    Mentee = 0,

    /// <summary>Who is asked, and passes on.</summary>
    Mentor = 1,

    /// <summary>Either side of a peer mentorship.</summary>
    Peer = 2,
}
