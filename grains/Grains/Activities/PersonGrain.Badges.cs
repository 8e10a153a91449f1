using Readiness.Contracts.Badges;
using Readiness.Contracts.Reviews;
using Readiness.Domain.Badges;
using Readiness.Domain.People;

namespace Readiness.Grains.Activities;

/// <content>Badges, for whoever may see them.</content>
public sealed partial class PersonGrain : IBadgesGrain
{
    /// <inheritdoc/>
    public async Task<BadgeView[]?> BadgesAsync(Guid viewer)
    {
        if (!Permissions.May(Matter.BadgeProgress, await SeenByAsync(viewer, LookKind.Badges)) || await directory.FindAsync(_id.Value) is not { Active: true })
        {
            return null;
        }

        var counts = await badgeCounting.ReadAsync();
        return await _ledger.ReadAsync((state, _) => BadgeProgress.Of(state, _badges)
            .Select(progress => View(progress, BadgeRarity.Of(counts.Holders.GetValueOrDefault(progress.Badge.Key), counts.People))).ToArray());
    }

    private static BadgeView View(BadgeProgress progress, int? rarity) => new(
        progress.Badge.Key, progress.Badge.Title, progress.Badge.Description, (Contracts.Badges.BadgeTier)progress.Badge.Tier, progress.Badge.Family,
        progress.Value, progress.Target, progress.AwardedOn, rarity);
}
