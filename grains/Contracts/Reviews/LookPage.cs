namespace Readiness.Contracts.Reviews;

/// <summary>A page of looks, the latest first.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.LookPage")]
public sealed record LookPage(
    [property: Id(0)] LookView[] Looks,
    [property: Id(1)] string[] Cursors,
    [property: Id(2)] bool HasNextPage);
