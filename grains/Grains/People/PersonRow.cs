namespace Readiness.Grains.People;

/// <summary>A person as the directory keeps them. Presence is the number of the enum; LevelName and TargetLevel are free text for now.</summary>
public sealed record PersonRow(
    Guid Id, string Email, string Name, string? Title, string? LevelName, string? TargetLevel,
    Guid? Team, string? TeamName, Guid? ReportsTo, int Presence, string? Pseudonym, bool Active);
