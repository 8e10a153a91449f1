namespace Readiness.Contracts.People;

/// <summary>
/// One thing that an admin did: when, who (null for a command on the server), what, to whom or which team, and what changed
/// from what to what. People are named as they are called now.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.AdminAct")]
public sealed record AdminActView(
    [property: Id(0)] long Number,
    [property: Id(1)] DateTimeOffset At,
    [property: Id(2)] string? By,
    [property: Id(3)] string Act,
    [property: Id(4)] Guid? PersonId,
    [property: Id(5)] string? Person,
    [property: Id(6)] string? Team,
    [property: Id(7)] string? Field,
    [property: Id(8)] string? Before,
    [property: Id(9)] string? After);
