using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>A promotion case.</summary>
public sealed class PromotionCaseType : ObjectGraphType<PromotionCaseView>
{
    public PromotionCaseType()
    {
        Name = "PromotionCase";
        Description = "OPEN: at least one assessment is not submitted, and neither side sees the other's; COMPARED: both lie side by side; DECIDED: it stays as it is";
        this.Always<IdGraphType, PromotionCaseView, string>(each => CaseKey.Of(each.Person, each.Number), "id");
        this.Always<IdGraphType, PromotionCaseView, Guid>(each => each.Person, "personId");
        this.Always<IntGraphType, PromotionCaseView, int>(each => each.Number, "number");
        this.Always<StringGraphType, PromotionCaseView, string>(each => each.Level, "level");
        this.Always<StringGraphType, PromotionCaseView, string>(each => each.Title, "title");
        this.Always<CaseStateType, PromotionCaseView, CaseState>(each => each.State, "state");
        this.Always<CaseSideType, PromotionCaseView, CaseSide>(each => each.Side, "side", "the side of the viewer");
        this.Always<ListGraphType<NonNullGraphType<CaseCriterionType>>, PromotionCaseView, CaseCriterionView[]>(each => each.Criteria, "criteria");
        this.Always<CounterpartType, PromotionCaseView, CounterpartView>(each => each.OpenedBy, "openedBy");
        this.Always<DateTimeType, PromotionCaseView, DateTimeOffset>(each => each.OpenedAt, "openedAt");
        this.Maybe<IdGraphType, PromotionCaseView, string?>(each => each.Follows is { } last ? CaseKey.Of(each.Person, last) : null, "follows");
        this.Maybe<DateTimeType, PromotionCaseView, DateTimeOffset?>(each => each.SelfSubmittedAt, "selfSubmittedAt");
        this.Maybe<DateTimeType, PromotionCaseView, DateTimeOffset?>(each => each.LineSubmittedAt, "lineSubmittedAt");
        this.Maybe<CaseAssessmentType, PromotionCaseView, CaseAssessmentView?>(each => each.Self, "self", "null for the manager line until both were submitted");
        this.Maybe<CaseAssessmentType, PromotionCaseView, CaseAssessmentView?>(each => each.Line, "line", "null for the person until both were submitted");
        this.Maybe<CaseDecisionType, PromotionCaseView, CaseDecisionView?>(each => each.Decision, "decision");
        this.Maybe<CaseDifferenceType, PromotionCaseView, CaseDifferenceView?>(each => each.Difference, "difference", "to the case it follows; null while one of the two has nothing that both sides may see");
    }
}
