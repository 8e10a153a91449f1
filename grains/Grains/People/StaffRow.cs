namespace Readiness.Grains.People;

/// <summary>A person as admins administer them. Team is a name; Presence is the number of the enum, and only written for somebody new.</summary>
public sealed record StaffRow(
    Guid Id, string Email, string Name, string? Title, string? LevelName, string? TargetLevel, string? Team, Guid? ReportsTo, bool Active, bool IsAdmin,
    int Presence, string? Pseudonym);
