namespace Readiness.Domain.Badges;

/// <summary>How far a badge goes within its family (product.md section 3).</summary>
public enum BadgeTier
{
    /// <summary>The first step.</summary>
    Bronze = 0,

    /// <summary>A habit.</summary>
    Silver = 1,

    /// <summary>A long way.</summary>
    Gold = 2,
}
