namespace Readiness.Contracts.People;

/// <summary>Asks for people by words of their name or the beginning of their address, of a team, of a status; each is optional.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.AdminPeopleQuery")]
public sealed record AdminPeopleQuery(
    [property: Id(0)] Guid Viewer,
    [property: Id(1)] string? Search,
    [property: Id(2)] Guid? Team,
    [property: Id(3)] PersonStatus? Status,
    [property: Id(4)] int First,
    [property: Id(5)] string? After);
