using GraphQL;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Activities;

namespace Readiness.Api.Activities;

/// <summary>Mutations of entries.</summary>
internal static class ActivityMutations
{
    private static readonly EntryOutcome Unknown = new(null, null, new RefusalView("ENTRY_UNKNOWN", "There is no such entry.", "entryId"));

    public static void AddActivityMutations(this ObjectGraphType mutation, IGrainFactory grains)
    {
        mutation.Field<NonNullGraphType<LogActivityPayloadType>>("logActivity")
            .Argument<NonNullGraphType<LogActivityInputType>>("input")
            .ResolveAsync(async context => await Person(grains, context.Viewer()).LogAsync(context.GetArgument<LogActivity>("input")));
        mutation.Field<NonNullGraphType<EntryPayloadType>>("retractEntry")
            .Argument<NonNullGraphType<IdGraphType>>("entryId")
            .Argument<StringGraphType>("reason")
            .ResolveAsync(async context => await Person(grains, context.Viewer())
                .RetractAsync(context.GetArgument<string>("entryId"), context.GetArgument<string?>("reason")));
        mutation.Field<NonNullGraphType<EntryPayloadType>>("confirmEntry").Description("by the colleague named as counterpart")
            .Argument<NonNullGraphType<IdGraphType>>("personId")
            .Argument<NonNullGraphType<IdGraphType>>("entryId")
            .ResolveAsync(async context => context.Id("personId") is { } owner
                ? await Person(grains, owner).ConfirmAsync(new AnswerEntry(context.GetArgument<string>("entryId"), context.Viewer(), null))
                : Unknown);
        mutation.Field<NonNullGraphType<EntryPayloadType>>("declineEntry")
            .Argument<NonNullGraphType<IdGraphType>>("personId")
            .Argument<NonNullGraphType<IdGraphType>>("entryId")
            .Argument<NonNullGraphType<StringGraphType>>("reason")
            .ResolveAsync(async context => context.Id("personId") is { } owner
                ? await Person(grains, owner).DeclineAsync(
                    new AnswerEntry(context.GetArgument<string>("entryId"), context.Viewer(), context.GetArgument<string>("reason")))
                : Unknown);
    }

    private static IPersonGrain Person(IGrainFactory grains, Guid person) => grains.GetGrain<IPersonGrain>(GrainKeys.Person(person));
}
