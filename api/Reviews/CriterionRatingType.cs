using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>One side's word on a criterion.</summary>
public sealed class CriterionRatingType : ObjectGraphType<CriterionRatingView>
{
    public CriterionRatingType()
    {
        Name = "CriterionRating";
        Description = "entries: those it links that can still be seen, as they are now";
        this.Always<StringGraphType, CriterionRatingView, string>(each => each.Criterion, "criterion");
        this.Always<RatingType, CriterionRatingView, Rating>(each => each.Rating, "rating");
        this.Always<StringGraphType, CriterionRatingView, string>(each => each.Words, "words");
        this.Always<ListGraphType<NonNullGraphType<EntryType>>, CriterionRatingView, EntryView[]>(each => each.Entries, "entries");
    }
}
