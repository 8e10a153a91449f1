namespace Readiness.Contracts.Activities;

/// <summary>Whether colleagues whom an entry names were asked to confirm it, and what came of it.</summary>
public enum ConfirmationState
{
    /// <summary>No colleague is named, or the entry is private.</summary>
    NotAsked,

    /// <summary>Somebody asked can still answer.</summary>
    Asked,

    /// <summary>Nobody answered within 30 days.</summary>
    Lapsed,

    /// <summary>A confirmation counts; without a name, a manager's endorsement does.</summary>
    Confirmed,

    /// <summary>Confirmed, and the pair rule left the entry self-reported.</summary>
    NotCounted,

    /// <summary>Somebody declined.</summary>
    Declined,

    /// <summary>The owner took the entry back.</summary>
    Retracted,
}
