using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>A look back.</summary>
public sealed class ReflectionInputType : InputObjectGraphType
{
    public ReflectionInputType()
    {
        Name = "ReflectionInput";
        Field<NonNullGraphType<StringGraphType>>("text");
        Field<StringGraphType>("thanks");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IntGraphType>>>>("goalsReached").DefaultValue(Array.Empty<int>());
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new ReflectOnMentorship(value.Text("text"), value.TextOrNull("thanks"), value.Numbers("goalsReached"));
}
