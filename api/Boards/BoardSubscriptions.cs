using GraphQL.Types;

namespace Readiness.Api.Boards;

/// <summary>Subscriptions to boards.</summary>
internal static class BoardSubscriptions
{
    public static void AddBoardSubscriptions(this ObjectGraphType subscription, IGrainFactory grains, BoardFeed feed)
    {
        var boards = new BoardGrains(grains);
        subscription.Field<NonNullGraphType<LeaderboardType>>("leaderboardChanged")
            .Description("the board as it is, at once and after each change")
            .BoardArguments()
            .Resolve(context => context.Source)
            .ResolveStream(context => new BoardStream(BoardSelection.Of(context), boards, feed));
    }
}
