namespace Readiness.Contracts.Boards;

/// <summary>A row of a board. Movement is places gained since the previous period; null when there is nothing to compare.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Row")]
public sealed record RowView(
    [property: Id(0)] int Rank, [property: Id(1)] string Name, [property: Id(2)] int Points, [property: Id(3)] int? Movement, [property: Id(4)] bool IsMe);
