using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Inboxes;

namespace Readiness.Api.Inboxes;

/// <summary>What muting or putting away came to.</summary>
public sealed class InboxPayloadType : ObjectGraphType<InboxOutcome>
{
    public InboxPayloadType()
    {
        Name = "InboxPayload";
        this.Maybe<InboxType, InboxOutcome, InboxView?>(outcome => outcome.Inbox, "inbox");
        this.Maybe<RefusalType, InboxOutcome, RefusalView?>(outcome => outcome.Refusal, "refusal");
    }
}
