using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Reviews;

/// <summary>
/// What changed since the case before; scores in tenths. OtherRubric is the title of the rubric that the case before was judged
/// by, where it is another: nothing but entries is compared then, scores are 0 and there are no criteria.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.CaseDifference")]
public sealed record CaseDifferenceView(
    [property: Id(0)] int Since,
    [property: Id(1)] int Confirmed,
    [property: Id(2)] int Claimed,
    [property: Id(3)] CriterionDifferenceView[] Criteria,
    [property: Id(4)] EntryView[] Added,
    [property: Id(5)] int Gone,
    [property: Id(6)] string? OtherRubric = null);
