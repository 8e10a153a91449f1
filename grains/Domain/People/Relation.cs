namespace Readiness.Domain.People;

/// <summary>How somebody who asks stands to the person, or to the matter, asked about. One may be several of these.</summary>
public enum Relation
{
    /// <summary>A colleague without any of the ties below.</summary>
    Peer,

    /// <summary>The person themselves.</summary>
    Self,

    /// <summary>Their manager, or a manager further up the reporting line, at this moment.</summary>
    ManagerLine,

    /// <summary>Named in the entry, or the other side of the thanks, asked about.</summary>
    Counterpart,

    /// <summary>The other side of the mentorship asked about.</summary>
    MentorshipSide,

    /// <summary>Has the role of an admin.</summary>
    Admin,

    /// <summary>Nobody who is signed in.</summary>
    Anonymous,
}
