namespace Readiness.Contracts.Boards;

/// <summary>
/// Asks for a page of rows: how many, the cursor they come after (null for the top), and whether every row's own cursor
/// is wanted or only the last one's.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.RowsQuery")]
public sealed record RowsQuery([property: Id(0)] int First, [property: Id(1)] string? After, [property: Id(2)] bool EveryCursor);
