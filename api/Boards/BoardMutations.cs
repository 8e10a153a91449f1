using GraphQL;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>Mutations about boards.</summary>
internal static class BoardMutations
{
    public static void AddBoardMutations(this ObjectGraphType mutation, IGrainFactory grains) =>
        mutation.Field<NonNullGraphType<BoardPresencePayloadType>>("setBoardPresence")
            .Description("show me on the boards: by name, by pseudonym, or not at all")
            .Argument<NonNullGraphType<BoardPresenceType>>("presence")
            .Argument<StringGraphType>("pseudonym")
            .ResolveAsync(async context => await grains.GetGrain<IPersonGrain>(GrainKeys.Person(context.Viewer()))
                .SetPresenceAsync(context.GetArgument<BoardPresence>("presence"), context.GetArgument<string?>("pseudonym")));
}
