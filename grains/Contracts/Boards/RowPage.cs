namespace Readiness.Contracts.Boards;

/// <summary>A page of rows. Cursors is empty unless every cursor was asked for; End is the last row's, null on an empty page.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.RowPage")]
public sealed record RowPage(
    [property: Id(0)] RowView[] Rows, [property: Id(1)] string[] Cursors, [property: Id(2)] string? End, [property: Id(3)] bool HasNextPage);
