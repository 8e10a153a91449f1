using Readiness.Contracts.Badges;
using Readiness.Contracts.Reviews;
using Readiness.Domain.Badges;
using Readiness.Domain.Boards;
using Readiness.Domain.People;

namespace Readiness.Grains.Activities;

/// <content>Badges, for whoever may see them.</content>
public sealed partial class PersonGrain : IBadgesGrain
{
    /// <inheritdoc/>
    public async Task<BadgeView[]?> BadgesAsync(Guid viewer)
    {
        var relation = await SeenByAsync(viewer, LookKind.Badges);
        var all = Permissions.May(Matter.BadgeProgress, relation);
        if (await directory.FindAsync(_id.Value) is not { Active: true } person
            || !(all || (Permissions.May(Matter.PublicBadges, relation) && PublicBadges.AreShown((BoardPresence)person.Presence))))
        {
            return null;
        }

        var progress = await _ledger.ReadAsync((state, _) => BadgeProgress.Of(state, _badges));
        var seen = all ? progress : PublicBadges.Of((BoardPresence)person.Presence, progress)!;
        var counts = await badgeCounting.ReadAsync();
        return [.. seen.Select(one => View(one, BadgeRarity.Of(counts.Holders.GetValueOrDefault(one.Badge.Key), counts.People)))];
    }

    private static BadgeView View(BadgeProgress progress, int? rarity) => new(
        progress.Badge.Key, progress.Badge.Title, progress.Badge.Description, (Contracts.Badges.BadgeTier)progress.Badge.Tier, progress.Badge.Family,
        progress.Value, progress.Target, progress.AwardedOn, rarity);
}
