using Readiness.Contracts.Activities;

namespace Readiness.Grains.Outboxes;

/// <summary>An entry in somebody's ledger.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.LogEffect")]
public sealed record LogEffect([property: Id(0)] Guid Owner, [property: Id(1)] LogShared Entry) : Effect;
