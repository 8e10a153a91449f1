namespace Readiness.Domain.Badges;

/// <summary>What an event did to a badge.</summary>
public enum BadgeChangeKind
{
    /// <summary>It is held from now on.</summary>
    Awarded = 0,

    /// <summary>The evidence behind it went, and with it the badge.</summary>
    Revoked = 1,
}
