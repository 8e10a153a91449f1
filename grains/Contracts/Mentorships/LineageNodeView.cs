using Readiness.Contracts.People;

namespace Readiness.Contracts.Mentorships;

/// <summary>Somebody in a lineage: steps away, and through whom.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.LineageNode")]
public sealed record LineageNodeView(
    [property: Id(0)] PersonView Person,
    [property: Id(1)] int Depth,
    [property: Id(2)] Guid? Through,
    [property: Id(3)] DateOnly Since,
    [property: Id(4)] DateOnly? Until);
