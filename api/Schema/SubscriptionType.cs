using GraphQL.Types;
using Readiness.Api.Boards;
using Readiness.Api.Quests;
using Readiness.Api.Standings;

namespace Readiness.Api.Schema;

/// <summary>The root of subscriptions.</summary>
public sealed class SubscriptionType : ObjectGraphType
{
    public SubscriptionType(IGrainFactory grains, BoardFeed boards, StandingFeed standings)
    {
        Name = "Subscription";
        this.AddBoardSubscriptions(grains, boards);
        this.AddStandingSubscriptions(grains, standings);
        this.AddTeamChallengeSubscriptions(grains, boards);
    }
}
