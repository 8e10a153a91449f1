using GraphQL.Types;
using Readiness.Contracts.Activities;

namespace Readiness.Api.Activities;

/// <summary>Whom an activity was with. An id that is none of ours becomes one that nobody has.</summary>
public sealed class CounterpartInputType : InputObjectGraphType
{
    public CounterpartInputType()
    {
        Name = "CounterpartInput";
        Description = "exactly one of the two";
        Field<IdGraphType>("personId");
        Field<StringGraphType>("name");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new CounterpartReference(
        value.TryGetValue("personId", out var id) && id is not null ? (Guid.TryParse(id.ToString(), out var person) ? person : Guid.Empty) : null,
        value.TryGetValue("name", out var name) ? (string?)name : null);
}
