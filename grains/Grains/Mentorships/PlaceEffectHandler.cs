using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Mentorships;

/// <summary>Settles places.</summary>
public sealed class PlaceEffectHandler(IMentorshipStore store) : EffectHandler<PlaceEffect>
{
    /// <inheritdoc/>
    protected override Task CarryOutAsync(PlaceEffect effect) => store.SettlePlaceAsync(effect.Settlement, CancellationToken.None);
}
