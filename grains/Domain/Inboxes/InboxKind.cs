namespace Readiness.Domain.Inboxes;

/// <summary>Kinds of things in an inbox; each can be muted (product.md section 8). The numbers are stored.</summary>
public enum InboxKind
{
    /// <summary>Entries that name the person.</summary>
    Confirmation = 0,

    /// <summary>Mentorships that wait for an answer or an agreement.</summary>
    Request = 1,

    /// <summary>Sessions to prepare or to confirm.</summary>
    Session = 2,

    /// <summary>Contacts that are overdue.</summary>
    Contact = 3,

    /// <summary>New badges.</summary>
    Badge = 4,

    /// <summary>Thanks received.</summary>
    Thanks = 5,

    /// <summary>What others did.</summary>
    News = 6,
}
