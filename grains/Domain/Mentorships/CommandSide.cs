namespace Readiness.Domain.Mentorships;

/// <summary>Whose a command is.</summary>
public enum CommandSide
{
    /// <summary>Nobody's: it happens by itself.</summary>
    Nobody,

    /// <summary>Of who asked.</summary>
    Seeker,

    /// <summary>Of who was asked.</summary>
    Mentor,

    /// <summary>Of either of the two.</summary>
    Either,
}
