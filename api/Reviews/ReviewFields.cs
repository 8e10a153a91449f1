using GraphQL;
using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Readiness;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Readiness;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>What managers do and read: endorsements, disputes, target levels, my team.</summary>
internal static class ReviewFields
{
    private static readonly EntryOutcome Unknown = new(null, null, new RefusalView("ENTRY_UNKNOWN", "There is no such entry.", "entryId"));
    private static readonly TargetLevelOutcome Nobody = new(null, new RefusalView("PERSON_UNKNOWN", "This person is not known here.", null));

    public static void AddReviewQueries(this ObjectGraphType query, IGrainFactory grains) =>
        query.Field<TeamReportConnectionType>("myTeam")
            .Description("people who report to me, or all further down too; null for whoever leads nobody")
            .Argument<NonNullGraphType<IntGraphType>>("first")
            .Argument<StringGraphType>("after")
            .Argument<NonNullGraphType<BooleanGraphType>>("wholeLine", argument => argument.DefaultValue = false)
            .Argument<NonNullGraphType<TeamOrderType>>("orderBy", argument => argument.DefaultValue = TeamOrder.Name)
            .Argument<NonNullGraphType<BooleanGraphType>>("descending", argument => argument.DefaultValue = false)
            .Argument<StringGraphType>("search")
            .Argument<ReadinessBandType>("band")
            .ResolveAsync(async context =>
            {
                var asked = new TeamQuery(
                    context.Viewer(), context.GetArgument<bool>("wholeLine"), context.GetArgument<TeamOrder>("orderBy"), context.GetArgument<bool>("descending"),
                    context.GetArgument<string?>("search"), context.GetArgument<ReadinessBand?>("band"), context.First(), context.GetArgument<string?>("after"));
                return await GraphFields.WithCursorAsync(() => grains.GetGrain<IMyTeamGrain>("my-team").ReadAsync(asked));
            });

    public static void AddReviewMutations(this ObjectGraphType mutation, IGrainFactory grains)
    {
        Review(mutation, "endorseEntry", "by the manager line: the entry counts as confirmed", isRequired: false, grains, (report, command) => report.EndorseAsync(command));
        Review(mutation, "disputeEntry", "by the manager line, with a comment: the entry counts as self-reported until that is settled", isRequired: true, grains, (report, command) => report.DisputeAsync(command));
        Review(mutation, "withdrawDispute", "by the manager line", isRequired: false, grains, (report, command) => report.WithdrawDisputeAsync(command));
        mutation.Field<NonNullGraphType<TargetLevelPayloadType>>("setTargetLevel").Description("by the manager line: the level the person aims for")
            .Argument<NonNullGraphType<IdGraphType>>("personId")
            .Argument<NonNullGraphType<StringGraphType>>("level")
            .ResolveAsync(async context => context.Id("personId") is { } person
                ? await Report(grains, person).SetTargetLevelAsync(context.Viewer(), context.GetArgument<string>("level"))
                : Nobody);
    }

    private static void Review(
        ObjectGraphType mutation, string name, string description, bool isRequired, IGrainFactory grains, Func<IReportGrain, ReviewEntry, Task<EntryOutcome>> act)
    {
        var field = mutation.Field<NonNullGraphType<EntryPayloadType>>(name).Description(description)
            .Argument<NonNullGraphType<IdGraphType>>("personId")
            .Argument<NonNullGraphType<IdGraphType>>("entryId");
        field = isRequired ? field.Argument<NonNullGraphType<StringGraphType>>("comment") : field.Argument<StringGraphType>("comment");
        field.ResolveAsync(async context => context.Id("personId") is { } person
            ? await act(Report(grains, person), new ReviewEntry(context.GetArgument<string>("entryId"), context.Viewer(), context.GetArgument<string?>("comment")))
            : Unknown);
    }

    private static IReportGrain Report(IGrainFactory grains, Guid person) => grains.GetGrain<IReportGrain>(GrainKeys.Person(person));
}
