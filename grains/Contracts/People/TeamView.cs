namespace Readiness.Contracts.People;

/// <summary>A team, as anyone may see it.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Team")]
public sealed record TeamView([property: Id(0)] Guid Id, [property: Id(1)] string Name);
