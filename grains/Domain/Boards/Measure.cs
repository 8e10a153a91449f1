namespace Readiness.Domain.Boards;

/// <summary>What a board ranks by: total points or those of one pillar (product.md section 4).</summary>
public enum Measure
{
    /// <summary>All points.</summary>
    Total = 0,

    /// <summary>Points of the pillar Networking.</summary>
    Networking = 1,

    /// <summary>Points of the pillar Mentoring.</summary>
    Mentoring = 2,

    /// <summary>Points of the pillar Giving back.</summary>
    GivingBack = 3,

    /// <summary>Points of the pillar Paying it forward.</summary>
    PayingItForward = 4,
}
