namespace Readiness.Contracts.Activities;

/// <summary>
/// Asks to log what an act of two people adds to one of their ledgers. The id follows from the act, so repeating it is
/// safe. With is the other of the two; Confirmed says that their own part in the act is their confirmation. Never sent
/// for a client: who may do what is decided where the act is.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.LogShared")]
public sealed record LogShared(
    [property: Id(0)] string EntryId,
    [property: Id(1)] string Kind,
    [property: Id(2)] DateOnly Day,
    [property: Id(3)] Guid With,
    [property: Id(4)] bool Confirmed,
    [property: Id(5)] string? Note,
    [property: Id(6)] string? Evidence);
