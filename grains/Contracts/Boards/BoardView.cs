namespace Readiness.Contracts.Boards;

/// <summary>
/// One board as of one moment. From and To are null for all time. Pages answer <see cref="BoardQuery.Pages"/> and
/// Around answers <see cref="BoardQuery.Reaches"/>, in the same order.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.Board")]
public sealed record BoardView(
    [property: Id(0)] Measure Measure,
    [property: Id(1)] Period Period,
    [property: Id(2)] DateOnly? From,
    [property: Id(3)] DateOnly? To,
    [property: Id(4)] DateTimeOffset AsOf,
    [property: Id(5)] int MemberCount,
    [property: Id(6)] RowPage[] Pages,
    [property: Id(7)] RowView? Me,
    [property: Id(8)] RowView[][] Around);
