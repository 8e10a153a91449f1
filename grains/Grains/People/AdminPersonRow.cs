namespace Readiness.Grains.People;

/// <summary>A person as admins see them, with their manager's name and how many active people report to them.</summary>
public sealed record AdminPersonRow(PersonRow Person, string? ManagerName, bool IsAdmin, int Reports);
