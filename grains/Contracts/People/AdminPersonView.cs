namespace Readiness.Contracts.People;

/// <summary>A person as admins see them. Reports counts active people right below.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.AdminPerson")]
public sealed record AdminPersonView(
    [property: Id(0)] Guid Id,
    [property: Id(1)] string Name,
    [property: Id(2)] string Email,
    [property: Id(3)] string? Title,
    [property: Id(4)] string? Level,
    [property: Id(5)] string? TargetLevel,
    [property: Id(6)] TeamView? Team,
    [property: Id(7)] Guid? ManagerId,
    [property: Id(8)] string? ManagerName,
    [property: Id(9)] bool Active,
    [property: Id(10)] bool IsAdmin,
    [property: Id(11)] int Reports);
