using Readiness.Contracts.Reviews;

namespace Readiness.Contracts.Activities;

/// <summary>A logged activity and what became of it.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Entry")]
public sealed record EntryView(
    [property: Id(0)] string Id,
    [property: Id(1)] ActivityKindView Kind,
    [property: Id(2)] DateOnly Day,
    [property: Id(3)] int Points,
    [property: Id(4)] EntryStatus Status,
    [property: Id(5)] string Scoring,
    [property: Id(6)] CounterpartView[] Counterparts,
    [property: Id(7)] string? Note,
    [property: Id(8)] string? Evidence,
    [property: Id(9)] bool Private,
    [property: Id(10)] DateTimeOffset LoggedAt,
    [property: Id(11)] ConfirmationView Confirmation)
{
    /// <summary>The latest word of the manager line; null when there is none.</summary>
    [Id(20)]
    public ReviewView? Review { get; init; }
}
