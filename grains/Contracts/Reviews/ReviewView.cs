using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Reviews;

/// <summary>The latest word of the manager line on an entry.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Review")]
public sealed record ReviewView(
    [property: Id(0)] ReviewState State,
    [property: Id(1)] CounterpartView By,
    [property: Id(2)] string? Comment,
    [property: Id(3)] DateTimeOffset At);
