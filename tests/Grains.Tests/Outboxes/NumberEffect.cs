using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Tests.Outboxes;

/// <summary>An effect known by a number.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Tests.NumberEffect")]
public sealed record NumberEffect([property: Id(0)] int Number) : Effect;
