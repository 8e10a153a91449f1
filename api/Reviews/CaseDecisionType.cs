using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>What was decided.</summary>
public sealed class CaseDecisionType : ObjectGraphType<CaseDecisionView>
{
    public CaseDecisionType()
    {
        Name = "CaseDecision";
        this.Always<CaseOutcomeType, CaseDecisionView, CaseOutcome>(each => each.Outcome, "outcome");
        this.Always<CounterpartType, CaseDecisionView, CounterpartView>(each => each.By, "by");
        this.Always<DateTimeType, CaseDecisionView, DateTimeOffset>(each => each.At, "at");
        this.Always<StringGraphType, CaseDecisionView, string>(each => each.Reasons, "reasons");
        this.Maybe<DateType, CaseDecisionView, DateOnly?>(each => each.LookAgainOn, "lookAgainOn");
        this.Always<CaseSnapshotType, CaseDecisionView, CaseSnapshotView>(each => each.Readiness, "readiness");
    }
}
