using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Reviews;

/// <summary>One side's word on a criterion, with the entries it links as they are now.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.CriterionRating")]
public sealed record CriterionRatingView(
    [property: Id(0)] string Criterion,
    [property: Id(1)] Rating Rating,
    [property: Id(2)] string Words,
    [property: Id(3)] EntryView[] Entries);
