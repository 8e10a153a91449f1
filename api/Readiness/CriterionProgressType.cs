using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>How far a criterion is by one of the two scores.</summary>
public sealed class CriterionProgressType : ObjectGraphType<CriterionProgressView>
{
    public CriterionProgressType()
    {
        Name = "CriterionProgress";
        Description = "value is in the criterion's unit; progress is 0 to 1; contribution is in thousandths of a point, and those of all criteria sum exactly to the score";
        this.Always<FloatGraphType, CriterionProgressView, double>(progress => progress.Value, "value");
        this.Always<FloatGraphType, CriterionProgressView, double>(progress => progress.Progress, "progress");
        this.Always<IntGraphType, CriterionProgressView, int>(progress => progress.Contribution, "contribution");
        this.Always<BooleanGraphType, CriterionProgressView, bool>(progress => progress.Met, "met");
    }
}
