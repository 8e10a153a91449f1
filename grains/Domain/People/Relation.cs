namespace Readiness.Domain.People;

/// <summary>How somebody who asks stands to the person asked about.</summary>
public enum Relation
{
    /// <summary>A colleague without any of the ties below.</summary>
    Peer,

    /// <summary>The person themselves.</summary>
    Self,

    /// <summary>Their manager, or a manager further up the reporting line.</summary>
    ManagerLine,
}
