namespace Readiness.Contracts.Mentorships;

/// <summary>Who mentored whom, up and down.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Lineage")]
public sealed record LineageView([property: Id(0)] LineageNodeView[] Above, [property: Id(1)] LineageNodeView[] Below);
