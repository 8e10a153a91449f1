using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Contacts;

namespace Readiness.Api.Contacts;

/// <summary>What a command about a contact came to.</summary>
public sealed class ContactPayloadType : ObjectGraphType<ContactOutcome>
{
    public ContactPayloadType()
    {
        Name = "ContactPayload";
        this.Maybe<ContactType, ContactOutcome, ContactView?>(outcome => outcome.Contact, "contact");
        this.Maybe<RefusalType, ContactOutcome, RefusalView?>(outcome => outcome.Refusal, "refusal");
    }
}
