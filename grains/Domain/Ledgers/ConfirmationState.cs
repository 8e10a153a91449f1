namespace Readiness.Domain.Ledgers;

/// <summary>Whether colleagues whom an entry names were asked to confirm it, and what came of it (product.md section 3).</summary>
public enum ConfirmationState
{
    /// <summary>No colleague is named, or the entry is private.</summary>
    NotAsked,

    /// <summary>Somebody asked has not answered yet, and still can.</summary>
    Asked,

    /// <summary>Nobody answered within 30 days; the entry stays self-reported.</summary>
    Lapsed,

    /// <summary>A confirmation counts.</summary>
    Confirmed,

    /// <summary>Everybody asked confirmed, and the pair rule left the entry self-reported.</summary>
    NotCounted,

    /// <summary>Somebody declined.</summary>
    Declined,

    /// <summary>The owner took the entry back.</summary>
    Retracted,
}
