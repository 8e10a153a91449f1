namespace Readiness.Domain.Badges;

/// <summary>A badge, by its key, that an event awarded or revoked.</summary>
public readonly record struct BadgeChange(string Key, BadgeChangeKind Kind);
