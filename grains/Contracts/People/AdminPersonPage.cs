namespace Readiness.Contracts.People;

/// <summary>A page of people in the order of their names.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.AdminPersonPage")]
public sealed record AdminPersonPage([property: Id(0)] AdminPersonView[] People, [property: Id(1)] string[] Cursors, [property: Id(2)] bool HasNextPage);
