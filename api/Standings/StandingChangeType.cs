using GraphQL.Types;
using Readiness.Api.Badges;
using Readiness.Api.Inboxes;
using Readiness.Api.Schema;
using Readiness.Contracts.Badges;
using Readiness.Contracts.Inboxes;
using Readiness.Contracts.Standings;

namespace Readiness.Api.Standings;

/// <summary>A change of one's standing.</summary>
internal sealed class StandingChangeType : ObjectGraphType<StandingChange>
{
    public StandingChangeType()
    {
        Name = "StandingChange";
        this.Always<StandingType, StandingChange, StandingView>(change => change.Standing, "standing");
        this.Always<ListGraphType<NonNullGraphType<BadgeType>>, StandingChange, BadgeView[]>(change => change.NewBadges, "newBadges");
        this.Always<InboxCountsType, StandingChange, InboxCounts>(change => change.Inbox, "inbox");
    }
}
