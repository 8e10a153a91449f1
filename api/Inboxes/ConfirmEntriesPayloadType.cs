using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Inboxes;

namespace Readiness.Api.Inboxes;

/// <summary>What confirming several entries came to.</summary>
public sealed class ConfirmEntriesPayloadType : ObjectGraphType<ConfirmedEntries>
{
    public ConfirmEntriesPayloadType()
    {
        Name = "ConfirmEntriesPayload";
        Description = "one outcome for each entry asked, in that order; refusal: of all of them";
        this.Always<ListGraphType<NonNullGraphType<EntryPayloadType>>, ConfirmedEntries, EntryOutcome[]>(confirmed => confirmed.Outcomes, "outcomes");
        this.Maybe<InboxCountsType, ConfirmedEntries, InboxCounts?>(confirmed => confirmed.Counts, "inbox");
        this.Maybe<RefusalType, ConfirmedEntries, RefusalView?>(confirmed => confirmed.Refusal, "refusal");
    }
}
