using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Readiness;

/// <summary>One criterion of a rubric, and how far a person is in it. Kinds are those that count.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Criterion")]
public sealed record CriterionView(
    [property: Id(0)] string Key,
    [property: Id(1)] string Title,
    [property: Id(2)] Pillar Pillar,
    [property: Id(3)] string Measure,
    [property: Id(4)] MeasureUnit Unit,
    [property: Id(5)] int Target,
    [property: Id(6)] int WindowDays,
    [property: Id(7)] int Weight,
    [property: Id(8)] bool Gate,
    [property: Id(9)] CriterionProgressView Confirmed,
    [property: Id(10)] CriterionProgressView Claimed,
    [property: Id(11)] ActivityKindView[] Kinds);
