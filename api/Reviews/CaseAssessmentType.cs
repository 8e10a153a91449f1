using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>One side's assessment.</summary>
public sealed class CaseAssessmentType : ObjectGraphType<CaseAssessmentView>
{
    public CaseAssessmentType()
    {
        Name = "CaseAssessment";
        this.Always<CounterpartType, CaseAssessmentView, CounterpartView>(each => each.By, "by");
        this.Always<ListGraphType<NonNullGraphType<CriterionRatingType>>, CaseAssessmentView, CriterionRatingView[]>(each => each.Ratings, "ratings");
        this.Maybe<DateTimeType, CaseAssessmentView, DateTimeOffset?>(each => each.SubmittedAt, "submittedAt", "null while it is a draft");
        this.Maybe<CaseSnapshotType, CaseAssessmentView, CaseSnapshotView?>(each => each.Readiness, "readiness");
    }
}
