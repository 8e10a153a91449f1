namespace Readiness.Contracts.People;

/// <summary>A team as admins see it, with how many active people are in it.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.AdminTeam")]
public sealed record AdminTeamView([property: Id(0)] Guid Id, [property: Id(1)] string Name, [property: Id(2)] int People, [property: Id(3)] bool Retired);
