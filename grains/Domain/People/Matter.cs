namespace Readiness.Domain.People;

/// <summary>What of a person, or of the organisation, somebody may see or do: the rows of the table in <see cref="Permissions"/>.</summary>
public enum Matter
{
    /// <summary>The catalog of activities, rubrics, practices and what holds for everyone; and why something was refused.</summary>
    Common,

    /// <summary>Name, title and team; an offer to mentor; mentorships that both sides chose to list.</summary>
    Profile,

    /// <summary>Rows of boards, as each person chose to be shown, and the challenges and thanks of the team one is of or leads.</summary>
    Boards,

    /// <summary>Badges that a person holds, where they show themselves by name.</summary>
    PublicBadges,

    /// <summary>Points, level, streak and the ledger's length and head.</summary>
    Standing,

    /// <summary>Entries that are not private: all of them.</summary>
    Entries,

    /// <summary>An entry that names somebody: that entry, and answering it.</summary>
    NamingEntry,

    /// <summary>Both scores, what they are made of, trend, forecast and what to do next.</summary>
    Readiness,

    /// <summary>Badges, held or not, with the progress towards them.</summary>
    BadgeProgress,

    /// <summary>That there are and were mentorships, and with whom; never what is in them.</summary>
    MentorshipExistence,

    /// <summary>What is in a mentorship, but for private notes.</summary>
    Mentorship,

    /// <summary>Promotion cases: what both sides submitted, what was decided, and the packet.</summary>
    Case,

    /// <summary>Endorsing and disputing entries, and setting the target level.</summary>
    Review,

    /// <summary>What the manager line said of an entry.</summary>
    ReviewWords,

    /// <summary>The overview of those who report to somebody.</summary>
    Team,

    /// <summary>Thanks that giver or receiver took out of the team's sight.</summary>
    HiddenThanks,

    /// <summary>Private entries and notes, drafts, contacts and reciprocity, inbox, quests, suggestions, how one chose to be shown.</summary>
    Private,

    /// <summary>Who looked at the person.</summary>
    Looks,

    /// <summary>People as they are administered, roles, settings and the audit log.</summary>
    Administration,
}
