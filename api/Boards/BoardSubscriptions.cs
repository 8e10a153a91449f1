using GraphQL.Types;
using Readiness.Api.Live;

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
            .ResolveStream(context =>
            {
                var selection = BoardSelection.Of(context);
                return new PulseStream<Leaderboard>(
                    stopping => feed.PulsesAsync(selection.Key, (int)selection.Query.Period, stopping), () => selection.ReadAsync(boards));
            });
    }
}
