using GraphQL.Types;
using Readiness.Api.People;
using Readiness.Api.Schema;
using Readiness.Contracts.Contacts;
using Readiness.Contracts.People;

namespace Readiness.Api.Contacts;

/// <summary>A contact, as only its owner ever sees it.</summary>
public sealed class ContactType : ObjectGraphType<ContactView>
{
    public ContactType()
    {
        Name = "Contact";
        Description = "given and received count acts of either side in the last 12 months; nudge: a sentence when they are one-sided";
        this.Always<IdGraphType, ContactView, string>(contact => contact.Id, "id");
        this.Always<StringGraphType, ContactView, string>(contact => contact.Name, "name");
        this.Maybe<PersonType, ContactView, PersonView?>(contact => contact.Colleague, "colleague", "set when the contact is a colleague here");
        this.Maybe<StringGraphType, ContactView, string?>(contact => contact.Organisation, "organisation");
        this.Maybe<StringGraphType, ContactView, string?>(contact => contact.Role, "role");
        this.Maybe<StringGraphType, ContactView, string?>(contact => contact.Email, "email");
        this.Maybe<StringGraphType, ContactView, string?>(contact => contact.Link, "link", "their profile or home page, https");
        this.Maybe<StringGraphType, ContactView, string?>(contact => contact.MetAt, "metAt");
        this.Maybe<DateType, ContactView, DateOnly?>(contact => contact.MetOn, "metOn");
        this.Always<ListGraphType<NonNullGraphType<StringGraphType>>, ContactView, string[]>(contact => contact.Tags, "tags");
        this.Maybe<IntGraphType, ContactView, int?>(contact => contact.OwnCadenceDays, "ownCadenceDays", "the cadence set for this contact alone; null: by tag, or 30");
        this.Always<IntGraphType, ContactView, int>(contact => contact.CadenceDays, "cadenceDays");
        this.Maybe<StringGraphType, ContactView, string?>(contact => contact.Notes, "notes");
        this.Maybe<DateType, ContactView, DateOnly?>(contact => contact.LastInteractionOn, "lastInteractionOn", "the last entry that names them, or the last day one said one was in touch");
        this.Always<DateType, ContactView, DateOnly>(contact => contact.DueOn, "dueOn");
        this.Always<IntGraphType, ContactView, int>(contact => contact.OverdueDays, "overdueDays", "0 while it is not overdue");
        this.Always<IntGraphType, ContactView, int>(contact => contact.Given, "given");
        this.Always<IntGraphType, ContactView, int>(contact => contact.Received, "received");
        this.Maybe<StringGraphType, ContactView, string?>(contact => contact.Nudge, "nudge");
        this.Always<DateType, ContactView, DateOnly>(contact => contact.AddedOn, "addedOn");
        this.Always<StringGraphType, ContactView, string>(contact => contact.Version ?? string.Empty, "version", "another one once anything was changed that one can write; for ContactInput.basedOn");
    }
}
