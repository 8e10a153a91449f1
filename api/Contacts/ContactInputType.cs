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
        Field<StringGraphType>("basedOn")
            .Description("the version one saw: if the contact is another by now, or gone, nothing is saved; null: saved whatever it is now");
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) => new SaveContact(
        value.Text("id"), Person(value.TextOrNull("personId")), value.TextOrNull("name"), value.TextOrNull("organisation"), value.TextOrNull("role"),
        value.TextOrNull("email"), value.TextOrNull("link"), value.TextOrNull("metAt"), value.TryGetValue("metOn", out var metOn) ? (DateOnly?)metOn : null,
        value.Texts("tags"), value.NumberOrNull("cadenceDays"), value.TextOrNull("notes"),
        value.TextOrNull("basedOn"));

    private static Guid? Person(string? id) => id is null ? null : Guid.TryParse(id, out var person) ? person : Guid.Empty;
}
