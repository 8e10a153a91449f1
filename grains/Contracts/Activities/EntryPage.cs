namespace Readiness.Contracts.Activities;

/// <summary>A page of entries, the last logged first.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.EntryPage")]
public sealed record EntryPage(
    [property: Id(0)] EntryView[] Entries, [property: Id(1)] string[] Cursors, [property: Id(2)] bool HasNextPage, [property: Id(3)] int TotalCount);
