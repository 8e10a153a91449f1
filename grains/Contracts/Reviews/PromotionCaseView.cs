using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Reviews;

/// <summary>A promotion case as one of its sides sees it: what it may not see is null. SelfSubmittedAt and LineSubmittedAt are seen by both.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.PromotionCase")]
public sealed record PromotionCaseView(
    [property: Id(0)] Guid Person,
    [property: Id(1)] int Number,
    [property: Id(2)] string Level,
    [property: Id(3)] string Title,
    [property: Id(4)] CaseState State,
    [property: Id(5)] CaseSide Side,
    [property: Id(6)] CaseCriterionView[] Criteria,
    [property: Id(7)] CounterpartView OpenedBy,
    [property: Id(8)] DateTimeOffset OpenedAt,
    [property: Id(9)] int? Follows,
    [property: Id(10)] DateTimeOffset? SelfSubmittedAt,
    [property: Id(11)] DateTimeOffset? LineSubmittedAt,
    [property: Id(12)] CaseAssessmentView? Self,
    [property: Id(13)] CaseAssessmentView? Line,
    [property: Id(14)] CaseDecisionView? Decision,
    [property: Id(15)] CaseDifferenceView? Difference);
