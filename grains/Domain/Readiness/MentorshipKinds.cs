namespace Readiness.Domain.Readiness;

/// <summary>The activity kinds of the catalog that measures of mentorship, and badges for it, look at (product.md section 2).</summary>
public static class MentorshipKinds
{
    /// <summary>A session with one's mentor.</summary>
    public const string MentorSession = "mentor-session";

    /// <summary>A session with one's mentee.</summary>
    public const string LeadMenteeSession = "lead-mentee-session";

    /// <summary>A session among peers.</summary>
    public const string PeerSession = "peer-session";

    /// <summary>Acting on what a mentor said.</summary>
    public const string ActOnFeedback = "act-on-feedback";

    /// <summary>Helping one's mentor.</summary>
    public const string HelpMentor = "help-mentor";

    /// <summary>The kind that a session of a role is logged as.</summary>
    public static string SessionOf(MentorshipRole role) => role switch
    {
        MentorshipRole.Mentee => MentorSession,
        MentorshipRole.Mentor => LeadMenteeSession,
        MentorshipRole.Peer => PeerSession,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };
}
