using GraphQL.Types;
using Readiness.Api.Boards;

namespace Readiness.Api.Schema;

/// <summary>The root of subscriptions.</summary>
public sealed class SubscriptionType : ObjectGraphType
{
    public SubscriptionType(IGrainFactory grains, BoardFeed feed)
    {
        Name = "Subscription";
        this.AddBoardSubscriptions(grains, feed);
    }
}
