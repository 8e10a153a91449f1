using GraphQL;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Inboxes;

namespace Readiness.Api.Inboxes;

/// <summary>The inbox of whoever asks.</summary>
public sealed class InboxType : ObjectGraphType<InboxView>
{
    public InboxType(IGrainFactory grains)
    {
        Name = "Inbox";
        this.Always<InboxCountsType, InboxView, InboxCounts>(inbox => inbox.Counts, "counts");
        Field<NonNullGraphType<ConfirmationRequestConnectionType>>("confirmations")
            .Description("entries that name me and wait for my word, the oldest first")
            .Argument<NonNullGraphType<IntGraphType>>("first")
            .Argument<StringGraphType>("after")
            .ResolveAsync(async context =>
            {
                var (inbox, first) = (grains.GetGrain<IInboxGrain>(GrainKeys.Inbox(context.Viewer())), context.First());
                return await GraphFields.WithCursorAsync(() => inbox.ConfirmationsAsync(first, context.GetArgument<string?>("after")));
            });
        this.Always<ListGraphType<NonNullGraphType<InboxItemType>>, InboxView, InboxItemView[]>(
            inbox => inbox.Items, "items", "everything else that waits for me, what is due first, then the latest first");
        this.Always<ListGraphType<NonNullGraphType<InboxKindType>>, InboxView, InboxKind[]>(inbox => inbox.Muted, "muted");
    }
}
