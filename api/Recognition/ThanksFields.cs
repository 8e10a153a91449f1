using GraphQL;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Recognition;

namespace Readiness.Api.Recognition;

/// <summary>Thanks: what for, how many are left, read, given, hidden. Always as whoever asks.</summary>
internal static class ThanksFields
{
    private static readonly ThanksOutcome Unknown = new(null, null, new RefusalView("THANKS_UNKNOWN", "There are no such thanks.", "id"));

    public static void AddRecognitionQueries(this ObjectGraphType query, IGrainFactory grains)
    {
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ThankedPracticeType>>>>("thankedPractices").Description("what can be thanked for")
            .ResolveAsync(async context => await Own(grains, context).PracticesAsync());
        query.Field<NonNullGraphType<ThanksAllowanceType>>("thanksAllowance").Description("thanks I may still give this week")
            .ResolveAsync(async context => await Own(grains, context).AllowanceAsync());
        query.Field<NonNullGraphType<ThanksConnectionType>>("myThanks").Description("thanks I gave and received, the latest first")
            .Argument<NonNullGraphType<IntGraphType>>("first")
            .Argument<StringGraphType>("after")
            .ResolveAsync(async context =>
            {
                var first = context.First();
                return await GraphFields.WithCursorAsync(() => Own(grains, context).MineAsync(first, context.GetArgument<string?>("after")));
            });
        query.Field<ThanksConnectionType>("teamThanks")
            .Description("thanks given to people of a team, the latest first; null for whoever is not of the team and does not lead it")
            .Argument<NonNullGraphType<IdGraphType>>("team")
            .Argument<NonNullGraphType<IntGraphType>>("first")
            .Argument<StringGraphType>("after")
            .ResolveAsync(async context =>
            {
                var first = context.First();
                return context.Id("team") is { } team
                    ? await GraphFields.WithCursorAsync(() => Own(grains, context).TeamAsync(team, first, context.GetArgument<string?>("after")))
                    : null;
            });
    }

    public static void AddRecognitionMutations(this ObjectGraphType mutation, IGrainFactory grains)
    {
        mutation.Field<NonNullGraphType<ThanksPayloadType>>("giveThanks").Description("thanks a colleague: at most 5 a week")
            .Argument<NonNullGraphType<ThanksInputType>>("input")
            .ResolveAsync(async context => await Own(grains, context).GiveAsync(context.GetArgument<GiveThanks>("input")));
        mutation.Field<NonNullGraphType<ThanksPayloadType>>("hideThanks")
            .Description("by giver or receiver: takes it out of the team's feed, or puts it back")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .Argument<NonNullGraphType<BooleanGraphType>>("hidden")
            .ResolveAsync(async context => context.Id("id") is { } id
                ? await Own(grains, context).HideAsync(id, context.GetArgument<bool>("hidden"))
                : Unknown);
    }

    private static IRecognitionGrain Own(IGrainFactory grains, IResolveFieldContext context) =>
        grains.GetGrain<IRecognitionGrain>(GrainKeys.Thanks(context.Viewer()));
}
