using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>A criterion of a case.</summary>
public sealed class CaseCriterionType : ObjectGraphType<CaseCriterionView>
{
    public CaseCriterionType()
    {
        Name = "CaseCriterion";
        this.Always<StringGraphType, CaseCriterionView, string>(each => each.Key, "key");
        this.Always<StringGraphType, CaseCriterionView, string>(each => each.Title, "title");
        this.Always<BooleanGraphType, CaseCriterionView, bool>(each => each.Gate, "gate");
    }
}
