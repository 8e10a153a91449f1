using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Mentorships;

/// <summary>What became of a mentor's place.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.PlaceEffect")]
public sealed record PlaceEffect([property: Id(0)] PlaceSettlement Settlement) : Effect;
