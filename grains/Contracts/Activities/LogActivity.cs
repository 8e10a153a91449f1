namespace Readiness.Contracts.Activities;

/// <summary>Asks to log an activity. EntryId is chosen by the client; repeating the command is safe.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.LogActivity")]
public sealed record LogActivity(
    [property: Id(0)] string EntryId,
    [property: Id(1)] string Kind,
    [property: Id(2)] DateOnly Day,
    [property: Id(3)] CounterpartReference[] Counterparts,
    [property: Id(4)] string? Note,
    [property: Id(5)] string? Evidence,
    [property: Id(6)] bool Private);
