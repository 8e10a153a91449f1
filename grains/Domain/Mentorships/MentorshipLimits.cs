namespace Readiness.Domain.Mentorships;

/// <summary>How much fits into a mentorship: characters of texts, and numbers of things.</summary>
public static class MentorshipLimits
{
    /// <summary>Characters of an id of a session, of feedback or of a check-in: ids of entries are made of them, and have at most 100.</summary>
    public const int Id = 40;

    /// <summary>Characters of a reason.</summary>
    public const int Reason = 500;

    /// <summary>Characters of a message, and of what is expected.</summary>
    public const int Message = 2_000;

    /// <summary>Characters of a question.</summary>
    public const int Question = 500;

    /// <summary>Questions of one side for one session.</summary>
    public const int Questions = 20;

    /// <summary>Characters of notes.</summary>
    public const int Notes = 5_000;

    /// <summary>Characters of feedback, of what came of it, and of a check-in.</summary>
    public const int Feedback = 1_000;

    /// <summary>Characters of a reflection.</summary>
    public const int Reflection = 2_000;

    /// <summary>Sessions, and feedback items, and check-ins of one mentorship.</summary>
    public const int Things = 200;

    /// <summary>People who can be chosen.</summary>
    public const int Choices = 5;
}
