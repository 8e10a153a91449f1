using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Contacts;

namespace Readiness.Api.Contacts;

/// <summary>A contact to save. An id of a person that is none of ours becomes one that nobody has.</summary>
public sealed class ContactInputType : InputObjectGraphType
{
    public ContactInputType()
    {
        Name = "ContactInput";
        Description = "id chosen by the client; a colleague has personId, anybody else a name";
        Field<NonNullGraphType<IdGraphType>>("id");
        Field<IdGraphType>("personId");
        Field<StringGraphType>("name");
        Field<StringGraphType>("organisation");
        Field<StringGraphType>("role");
        Field<StringGraphType>("email");
        Field<StringGraphType>("link");
        Field<StringGraphType>("metAt");
        Field<DateType>("metOn");
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("tags");
        Field<IntGraphType>("cadenceDays");
        Field<StringGraphType>("notes");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        return new SaveContact(
            value["id"]!.ToString()!, Person(), Text("name"), Text("organisation"), Text("role"), Text("email"), Text("link"), Text("metAt"), (DateOnly?)Given("metOn"),
            [.. ((IEnumerable<object?>?)Given("tags") ?? []).Select(tag => (string)tag!)], (int?)Given("cadenceDays"), Text("notes"));

        object? Given(string name) => value.TryGetValue(name, out var given) ? given : null;
        string? Text(string name) => (string?)Given(name);
        Guid? Person() => Given("personId") is { } id ? (Guid.TryParse(id.ToString(), out var person) ? person : Guid.Empty) : null;
    }
}
