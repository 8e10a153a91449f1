using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Recognition;

/// <summary>Thanks for everyone to read.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ThanksRowEffect")]
public sealed record ThanksRowEffect([property: Id(0)] ThanksRow Thanks) : Effect;
