using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Readiness;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>What changed since the case before.</summary>
public sealed class CaseDifferenceType : ObjectGraphType<CaseDifferenceView>
{
    public CaseDifferenceType()
    {
        Name = "CaseDifference";
        Description = "added: evidence that came, at most 50; gone: how many entries are no longer behind it";
        this.Always<IntGraphType, CaseDifferenceView, int>(each => each.Since, "since");
        this.Always<FloatGraphType, CaseDifferenceView, double>(each => Tenths.Points(each.Confirmed), "confirmed");
        this.Always<FloatGraphType, CaseDifferenceView, double>(each => Tenths.Points(each.Claimed), "claimed");
        this.Always<ListGraphType<NonNullGraphType<CriterionDifferenceType>>, CaseDifferenceView, CriterionDifferenceView[]>(each => each.Criteria, "criteria");
        this.Always<ListGraphType<NonNullGraphType<EntryType>>, CaseDifferenceView, EntryView[]>(each => each.Added, "added");
        this.Always<IntGraphType, CaseDifferenceView, int>(each => each.Gone, "gone");
        this.Maybe<StringGraphType, CaseDifferenceView, string?>(
            each => each.OtherRubric, "otherRubric",
            "title of the rubric that the case before was judged by, where it is another: they are not compared then, confirmed and claimed are 0 and criteria is empty");
    }
}
