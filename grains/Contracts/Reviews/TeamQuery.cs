using Readiness.Contracts.Readiness;

namespace Readiness.Contracts.Reviews;

/// <summary>Asks for the people somebody leads.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.TeamQuery")]
public sealed record TeamQuery(
    [property: Id(0)] Guid Viewer,
    [property: Id(1)] bool WholeLine,
    [property: Id(2)] TeamOrder Order,
    [property: Id(3)] bool Descending,
    [property: Id(4)] string? Search,
    [property: Id(5)] ReadinessBand? Band,
    [property: Id(6)] int First,
    [property: Id(7)] string? After);
