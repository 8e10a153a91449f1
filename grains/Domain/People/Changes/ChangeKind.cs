namespace Readiness.Domain.People.Changes;

/// <summary>What becomes of a person.</summary>
public enum ChangeKind
{
    /// <summary>They are new.</summary>
    Added,

    /// <summary>Something about them changes.</summary>
    Changed,

    /// <summary>They are brought back, whatever else changes.</summary>
    Reactivated,

    /// <summary>They are gone from here, whatever else changes.</summary>
    Deactivated,
}
