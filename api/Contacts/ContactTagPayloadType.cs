using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Contacts;

namespace Readiness.Api.Contacts;

/// <summary>What setting the cadence of a tag came to.</summary>
public sealed class ContactTagPayloadType : ObjectGraphType<ContactTagOutcome>
{
    public ContactTagPayloadType()
    {
        Name = "ContactTagPayload";
        this.Maybe<ContactTagType, ContactTagOutcome, ContactTagView?>(outcome => outcome.Tag, "tag");
        this.Maybe<RefusalType, ContactTagOutcome, RefusalView?>(outcome => outcome.Refusal, "refusal");
    }
}
