namespace Readiness.Contracts.Rights;

/// <summary>
/// How far an erasure is: the last step that is done (none: empty), when all was, what the last try failed with, and whether nothing
/// but files of the database is left to write anew.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.ErasureStatus")]
public sealed record ErasureStatus(
    [property: Id(0)] string Step,
    [property: Id(1)] DateTimeOffset RequestedAt,
    [property: Id(2)] DateTimeOffset? DoneAt,
    [property: Id(3)] string? Failure,
    [property: Id(4)] bool OnlyFilesLeft);
