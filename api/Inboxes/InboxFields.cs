using GraphQL;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Inboxes;

namespace Readiness.Api.Inboxes;

/// <summary>The inbox of whoever asks: read, answered, muted. There is no way to name somebody else's.</summary>
internal static class InboxFields
{
    public static void AddInboxQueries(this ObjectGraphType query, IGrainFactory grains) =>
        query.Field<NonNullGraphType<InboxType>>("inbox").Description("what waits for me")
            .ResolveAsync(async context => await Own(grains, context).ReadAsync());

    public static void AddInboxMutations(this ObjectGraphType mutation, IGrainFactory grains)
    {
        mutation.Field<NonNullGraphType<ConfirmEntriesPayloadType>>("confirmEntries")
            .Description("confirms up to 100 entries that name me; each succeeds or is refused on its own")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<EntryReferenceInputType>>>>("entries")
            .ResolveAsync(async context => await Own(grains, context).ConfirmAsync(context.GetArgument<EntryReference[]>("entries")));
        mutation.Field<NonNullGraphType<InboxPayloadType>>("muteInbox")
            .Description("kinds that are neither counted nor listed; replaces those muted before")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<InboxKindType>>>>("kinds")
            .ResolveAsync(async context => await Own(grains, context).MuteAsync(context.GetArgument<InboxKind[]>("kinds")));
        mutation.Field<NonNullGraphType<InboxPayloadType>>("dismissInboxItems")
            .Description("puts away items that only tell something; others go when what they wait for is done")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("keys")
            .ResolveAsync(async context => await Own(grains, context).DismissAsync(context.GetArgument<string[]>("keys")));
    }

    private static IInboxGrain Own(IGrainFactory grains, IResolveFieldContext context) => grains.GetGrain<IInboxGrain>(GrainKeys.Inbox(context.Viewer()));
}
