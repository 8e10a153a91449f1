namespace Readiness.Contracts.Readiness;

/// <summary>
/// A person's readiness for a level as of a moment (product.md section 5). Scores are in tenths of a point, 0 to 1,000.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.Readiness")]
public sealed record ReadinessView(
    [property: Id(0)] Guid Person,
    [property: Id(1)] string Level,
    [property: Id(2)] string Title,
    [property: Id(3)] int Ruleset,
    [property: Id(4)] DateTimeOffset AsOf,
    [property: Id(5)] int Confirmed,
    [property: Id(6)] int Claimed,
    [property: Id(7)] ReadinessBand Band,
    [property: Id(8)] CriterionView[] Criteria);
