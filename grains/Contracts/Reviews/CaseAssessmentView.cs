using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Reviews;

/// <summary>One side's assessment.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.CaseAssessment")]
public sealed record CaseAssessmentView(
    [property: Id(0)] CounterpartView By,
    [property: Id(1)] CriterionRatingView[] Ratings,
    [property: Id(2)] DateTimeOffset? SubmittedAt,
    [property: Id(3)] CaseSnapshotView? Readiness);
