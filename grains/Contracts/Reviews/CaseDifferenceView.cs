using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Reviews;

/// <summary>What changed since the case before; scores in tenths.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.CaseDifference")]
public sealed record CaseDifferenceView(
    [property: Id(0)] int Since,
    [property: Id(1)] int Confirmed,
    [property: Id(2)] int Claimed,
    [property: Id(3)] CriterionDifferenceView[] Criteria,
    [property: Id(4)] EntryView[] Added,
    [property: Id(5)] int Gone);
