using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>How a criterion moved.</summary>
public sealed class CriterionDifferenceType : ObjectGraphType<CriterionDifferenceView>
{
    public CriterionDifferenceType()
    {
        Name = "CriterionDifference";
        Description = "before, after: contributions in thousandths of a point; null where the rubric did not have it";
        this.Always<StringGraphType, CriterionDifferenceView, string>(each => each.Key, "key");
        this.Always<StringGraphType, CriterionDifferenceView, string>(each => each.Title, "title");
        this.Maybe<IntGraphType, CriterionDifferenceView, int?>(each => each.Before, "before");
        this.Maybe<IntGraphType, CriterionDifferenceView, int?>(each => each.After, "after");
        this.Always<BooleanGraphType, CriterionDifferenceView, bool>(each => each.MetBefore, "metBefore");
        this.Always<BooleanGraphType, CriterionDifferenceView, bool>(each => each.MetAfter, "metAfter");
        this.Maybe<RatingType, CriterionDifferenceView, Rating?>(each => each.SelfBefore, "selfBefore");
        this.Maybe<RatingType, CriterionDifferenceView, Rating?>(each => each.SelfAfter, "selfAfter");
        this.Maybe<RatingType, CriterionDifferenceView, Rating?>(each => each.LineBefore, "lineBefore");
        this.Maybe<RatingType, CriterionDifferenceView, Rating?>(each => each.LineAfter, "lineAfter");
    }
}
