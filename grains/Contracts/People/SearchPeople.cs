namespace Readiness.Contracts.People;

/// <summary>Asks for active colleagues of <paramref name="Viewer"/> by words of their name.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.SearchPeople")]
public sealed record SearchPeople(
    [property: Id(0)] Guid Viewer, [property: Id(1)] string Text, [property: Id(2)] int First, [property: Id(3)] string? After);
