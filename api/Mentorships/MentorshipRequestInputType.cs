using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>A mentorship to ask for.</summary>
public sealed class MentorshipRequestInputType : InputObjectGraphType
{
    public MentorshipRequestInputType()
    {
        Name = "MentorshipRequestInput";
        Description = "id chosen by the client; choices: 1 to 5 people in order; goals: 1 to 3; follows: the mentorship it follows on from";
        Field<NonNullGraphType<IdGraphType>>("id");
        Field<NonNullGraphType<MentorshipKindType>>("kind").DefaultValue(MentorshipKind.Mentoring);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("choices");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("goals");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("topics").DefaultValue(Array.Empty<string>());
        Field<StringGraphType>("message");
        Field<IdGraphType>("follows");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new MentorshipRequestInput(
        value.Text("id"), (MentorshipKind)value["kind"]!, value.Texts("choices"), value.Texts("goals"), value.Texts("topics"), value.TextOrNull("message"), value.TextOrNull("follows"));
}
