namespace Readiness.Contracts.Boards;

/// <summary>
/// Asks for one board. At is any day inside the period, null for today. Pages and Reaches list what is wanted of it,
/// so that one call answers all of it from one moment.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.BoardQuery")]
public sealed record BoardQuery(
    [property: Id(0)] Guid Viewer,
    [property: Id(1)] Measure Measure,
    [property: Id(2)] Period Period,
    [property: Id(3)] DateOnly? At,
    [property: Id(4)] RowsQuery[] Pages,
    [property: Id(5)] int[] Reaches);
