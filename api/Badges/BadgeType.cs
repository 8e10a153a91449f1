using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Badges;

namespace Readiness.Api.Badges;

/// <summary>A badge and how far somebody is with it.</summary>
public sealed class BadgeType : ObjectGraphType<BadgeView>
{
    public BadgeType()
    {
        Name = "Badge";
        this.Always<StringGraphType, BadgeView, string>(badge => badge.Key, "key");
        this.Always<StringGraphType, BadgeView, string>(badge => badge.Title, "title");
        this.Always<StringGraphType, BadgeView, string>(badge => badge.Description, "description");
        this.Always<BadgeTierType, BadgeView, BadgeTier>(badge => badge.Tier, "tier");
        this.Always<StringGraphType, BadgeView, string>(badge => badge.Family, "family", "badges of one family are tiers of the same thing");
        this.Always<IntGraphType, BadgeView, int>(badge => badge.Value, "value");
        this.Always<IntGraphType, BadgeView, int>(badge => badge.Target, "target");
        this.Maybe<DateType, BadgeView, DateOnly?>(badge => badge.AwardedOn, "awardedOn", "the day it was awarded; null while it is not held");
        this.Maybe<FloatGraphType, BadgeView, double?>(
            badge => badge.Rarity / 10.0, "rarity", "share of active people who hold it, in percent with one decimal; null while there are fewer than 5 people");
    }
}
