using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>Feedback to give.</summary>
public sealed class FeedbackInputType : InputObjectGraphType
{
    public FeedbackInputType()
    {
        Name = "FeedbackInput";
        Description = "id chosen by the client";
        Field<NonNullGraphType<IdGraphType>>("id");
        Field<IdGraphType>("sessionId");
        Field<NonNullGraphType<StringGraphType>>("text");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new GiveFeedback(value.Text("id"), value.TextOrNull("sessionId"), value.Text("text"));
}
