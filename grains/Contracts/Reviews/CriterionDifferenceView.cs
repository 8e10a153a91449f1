namespace Readiness.Contracts.Reviews;

/// <summary>How a criterion moved between two cases; contributions in thousandths of a point.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.CriterionDifference")]
public sealed record CriterionDifferenceView(
    [property: Id(0)] string Key,
    [property: Id(1)] string Title,
    [property: Id(2)] int? Before,
    [property: Id(3)] int? After,
    [property: Id(4)] bool MetBefore,
    [property: Id(5)] bool MetAfter,
    [property: Id(6)] Rating? SelfBefore,
    [property: Id(7)] Rating? SelfAfter,
    [property: Id(8)] Rating? LineBefore,
    [property: Id(9)] Rating? LineAfter);
