namespace Readiness.Contracts.Reviews;

/// <summary>Somebody of the manager line endorses or disputes an entry, or withdraws a dispute.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ReviewEntry")]
public sealed record ReviewEntry(
    [property: Id(0)] string EntryId,
    [property: Id(1)] Guid By,
    [property: Id(2)] string? Comment);
