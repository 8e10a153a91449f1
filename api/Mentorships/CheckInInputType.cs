using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>How it goes.</summary>
public sealed class CheckInInputType : InputObjectGraphType
{
    public CheckInInputType()
    {
        Name = "CheckInInput";
        Description = "id chosen by the client; mood: 1 to 5";
        Field<NonNullGraphType<IdGraphType>>("id");
        Field<NonNullGraphType<IntGraphType>>("mood");
        Field<StringGraphType>("text");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new SayHowItGoes(value.Text("id"), value.Number("mood"), value.TextOrNull("text"));
}
