namespace Readiness.Contracts.Badges;

/// <summary>How much a badge takes.</summary>
public enum BadgeTier
{
    Bronze = 0,
    Silver = 1,
    Gold = 2,
}
