namespace Readiness.Contracts.Activities;

/// <summary>A kind of the catalog, with the guidance of its practice.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ActivityKind")]
public sealed record ActivityKindView(
    [property: Id(0)] string Key,
    [property: Id(1)] string Title,
    [property: Id(2)] string Practice,
    [property: Id(3)] Pillar Pillar,
    [property: Id(4)] int BasePoints,
    [property: Id(5)] int Minutes,
    [property: Id(6)] int MaxPerDay,
    [property: Id(7)] int MaxPerWeek,
    [property: Id(8)] int PeopleNeeded,
    [property: Id(9)] bool NeedsEvidence,
    [property: Id(10)] string Guidance);
