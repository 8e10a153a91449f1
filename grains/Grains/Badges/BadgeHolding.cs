namespace Readiness.Grains.Badges;

/// <summary>Somebody holds a badge since a day.</summary>
public readonly record struct BadgeHolding(Guid Person, string Badge, DateOnly AwardedOn);
