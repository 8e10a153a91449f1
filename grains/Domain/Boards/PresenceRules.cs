using Readiness.Domain.Activities;

namespace Readiness.Domain.Boards;

/// <summary>Checks a choice of presence.</summary>
public static class PresenceRules
{
    /// <summary>Longest pseudonym, in characters.</summary>
    public const int MaxPseudonym = 40;

    /// <summary>Null when the choice stands; a pseudonym must be given, visible and not too long.</summary>
    public static Refusal? Check(BoardPresence presence, string? pseudonym)
    {
        if (presence != BoardPresence.Pseudonym)
        {
            return null;
        }

        var name = pseudonym?.Trim() ?? string.Empty;
        return name.Length is 0 or > MaxPseudonym || name.Any(char.IsControl) || ActivityCheck.CheckText(name) is not null || !name.Any(char.IsLetterOrDigit)
            ? new Refusal("PSEUDONYM_INVALID", $"Choose a pseudonym of 1 to {MaxPseudonym} characters with at least one letter or digit.", "pseudonym")
            : null;
    }

    /// <summary>The pseudonym is somebody else's name or pseudonym.</summary>
    public static Refusal Taken { get; } = new("PSEUDONYM_TAKEN", "Somebody here already goes by this name. Choose another.", "pseudonym");
}
