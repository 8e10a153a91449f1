namespace Readiness.Grains.People;

/// <summary>A team, whether it takes nobody in any more, and how many active people are in it.</summary>
public sealed record AdminTeamRow(Guid Id, string Name, bool Retired, int People);
