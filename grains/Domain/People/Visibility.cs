namespace Readiness.Domain.People;

/// <summary>Who may see what of a person (product.md section 10), as far as it stands: one line a subject.</summary>
public static class Visibility
{
    /// <summary>Points, level, streak and the ledger's length and head.</summary>
    public static bool Standing(Relation relation) => relation is Relation.Self or Relation.ManagerLine;

    /// <summary>Entries that are not private.</summary>
    public static bool Entries(Relation relation) => relation is Relation.Self or Relation.ManagerLine;

    /// <summary>Both scores, what they are made of, trend, forecast and what to do next.</summary>
    public static bool Readiness(Relation relation) => relation is Relation.Self or Relation.ManagerLine;

    /// <summary>Badges, held or not, with the progress towards them.</summary>
    public static bool Badges(Relation relation) => relation is Relation.Self or Relation.ManagerLine;

    /// <summary>That there are and were mentorships, and with whom; never what is in them.</summary>
    public static bool MentorshipExistence(Relation relation) => relation is Relation.Self or Relation.ManagerLine;

    /// <summary>Private entries, how the person chose to be shown on boards, and what is suggested to them.</summary>
    public static bool PrivateMatters(Relation relation) => relation is Relation.Self;

    /// <summary>Promotion cases: what both sides submitted, what was decided, and the packet.</summary>
    public static bool Case(Relation relation) => relation is Relation.Self or Relation.ManagerLine;

    /// <summary>May endorse and dispute entries, and set the target level.</summary>
    public static bool Reviews(Relation relation) => relation is Relation.ManagerLine;

    /// <summary>Who looked at the person.</summary>
    public static bool Looks(Relation relation) => relation is Relation.Self;
}
