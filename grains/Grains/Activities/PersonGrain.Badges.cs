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
        if (await directory.FindAsync(_id.Value) is not { Active: true } person)
        {
            return null;
        }

        var seen = await _ledger.ReadAsync((state, _) =>
            Permissions.May(Matter.BadgeProgress, relation) ? BadgeProgress.Of(state, _badges)
            : Permissions.May(Matter.PublicBadges, relation) ? PublicBadges.Of((BoardPresence)person.Presence, BadgeProgress.Of(state, _badges))
            : null);
        if (seen is null)
        {
            return null;
        }

        var counts = await badgeCounting.ReadAsync();
        return [.. seen.Select(progress => View(progress, BadgeRarity.Of(counts.Holders.GetValueOrDefault(progress.Badge.Key), counts.People)))];
    }

    private static BadgeView View(BadgeProgress progress, int? rarity) => new(
        progress.Badge.Key, progress.Badge.Title, progress.Badge.Description, (Contracts.Badges.BadgeTier)progress.Badge.Tier, progress.Badge.Family,
        progress.Value, progress.Target, progress.AwardedOn, rarity);
}
