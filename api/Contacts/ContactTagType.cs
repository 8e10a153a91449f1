using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Contacts;

namespace Readiness.Api.Contacts;

/// <summary>A tag of contacts.</summary>
public sealed class ContactTagType : ObjectGraphType<ContactTagView>
{
    public ContactTagType()
    {
        Name = "ContactTag";
        Description = "cadenceDays: null when none was set for the tag";
        this.Always<StringGraphType, ContactTagView, string>(tag => tag.Name, "name");
        this.Always<IntGraphType, ContactTagView, int>(tag => tag.Contacts, "contacts");
        this.Maybe<IntGraphType, ContactTagView, int?>(tag => tag.CadenceDays, "cadenceDays");
    }
}
