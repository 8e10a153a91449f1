using GraphQL.Types;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>One side's word on a criterion.</summary>
public sealed class CriterionRatingInputType : InputObjectGraphType
{
    public CriterionRatingInputType()
    {
        Name = "CriterionRatingInput";
        Description = "words: at most 2,000 characters; entries: at most 50 ids of entries that stand and are not private";
        Field<NonNullGraphType<StringGraphType>>("criterion");
        Field<NonNullGraphType<RatingType>>("rating");
        Field<StringGraphType>("words");
        Field<ListGraphType<NonNullGraphType<IdGraphType>>>("entries");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new CriterionRatingInput(
        (string)value["criterion"]!,
        (Rating)value["rating"]!,
        value.TryGetValue("words", out var words) && words is string text ? text : string.Empty,
        value.TryGetValue("entries", out var entries) && entries is IEnumerable<object> all ? [.. all.Select(each => each.ToString()!)] : []);
}
