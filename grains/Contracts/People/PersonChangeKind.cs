namespace Readiness.Contracts.People;

/// <summary>What becomes of a person.</summary>
public enum PersonChangeKind
{
    /// <summary>They are new.</summary>
    Added = 0,

    /// <summary>Something about them changes.</summary>
    Changed = 1,

    /// <summary>They are brought back.</summary>
    Reactivated = 2,

    /// <summary>They are gone from here.</summary>
    Deactivated = 3,
}
