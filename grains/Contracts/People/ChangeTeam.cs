namespace Readiness.Contracts.People;

/// <summary>
/// What an admin does with a team: without Team one is made; with a name it is renamed; with MoveTo its people move to that
/// team; with neither it is retired.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.ChangeTeam")]
public sealed record ChangeTeam([property: Id(0)] Guid By, [property: Id(1)] Guid? Team, [property: Id(2)] string? Name, [property: Id(3)] Guid? MoveTo);
