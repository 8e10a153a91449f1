using GraphQL.Types;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>How far a criterion is met.</summary>
public sealed class RatingType : EnumerationGraphType<Rating>
{
    public RatingType() => Name = "CaseRating";
}
