using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>An offer to make.</summary>
public sealed class MentorOfferInputType : InputObjectGraphType
{
    public MentorOfferInputType()
    {
        Name = "MentorOfferInput";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("topics");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("values");
        Field<StringGraphType>("about");
        Field<NonNullGraphType<IntGraphType>>("capacity");
        Field<NonNullGraphType<IntGraphType>>("cadenceDays");
        Field<NonNullGraphType<BooleanGraphType>>("peers");
        Field<NonNullGraphType<BooleanGraphType>>("open");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new SetMentorOffer(
        Guid.Empty, value.Texts("topics"), value.Texts("values"), value.TextOrNull("about"), value.Number("capacity"), value.Number("cadenceDays"), value.Truth("peers"), value.Truth("open"));
}
