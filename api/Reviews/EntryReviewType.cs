using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>What the manager line says of an entry.</summary>
public sealed class EntryReviewType : ObjectGraphType<ReviewView>
{
    public EntryReviewType()
    {
        Name = "EntryReview";
        Description = "the latest word of the manager line; ENDORSED counts as confirmed, DISPUTED as self-reported until that is settled";
        this.Always<ReviewStateType, ReviewView, ReviewState>(each => each.State, "state");
        this.Always<CounterpartType, ReviewView, CounterpartView>(each => each.By, "by");
        this.Maybe<StringGraphType, ReviewView, string?>(each => each.Comment, "comment");
        this.Always<DateTimeType, ReviewView, DateTimeOffset>(each => each.At, "at");
    }
}
