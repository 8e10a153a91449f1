using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Reviews;

/// <summary>That somebody looked.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Look")]
public sealed record LookView(
    [property: Id(0)] CounterpartView Viewer,
    [property: Id(1)] LookKind Kind,
    [property: Id(2)] DateTimeOffset At);
