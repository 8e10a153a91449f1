namespace Readiness.Domain.Readiness;

/// <summary>Where somebody is on the way, by the confirmed score as shown (product.md section 5).</summary>
public enum ReadinessBand
{
    /// <summary>Below 40.</summary>
    Building = 0,

    /// <summary>From 40.</summary>
    Growing = 1,

    /// <summary>From 60; and from 80 while a gate is not met.</summary>
    Close = 2,

    /// <summary>From 80, with every gate met on confirmed evidence.</summary>
    ReadyForReview = 3,
}
