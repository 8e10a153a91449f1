namespace Readiness.Contracts.People;

/// <summary>A person, as any colleague may see them.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Person")]
public sealed record PersonView(
    [property: Id(0)] Guid Id,
    [property: Id(1)] string Name,
    [property: Id(2)] string? Title,
    [property: Id(3)] TeamView? Team);
