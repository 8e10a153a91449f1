using Readiness.Contracts.Inboxes;

namespace Readiness.Grains.Outboxes;

/// <summary>A notice in somebody's inbox.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.NoticeEffect")]
public sealed record NoticeEffect([property: Id(0)] Guid Person, [property: Id(1)] Notice Notice) : Effect;
