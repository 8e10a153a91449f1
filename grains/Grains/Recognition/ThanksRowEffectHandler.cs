using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Recognition;

/// <summary>Adds thanks to those that everyone reads.</summary>
public sealed class ThanksRowEffectHandler(IThanksStore store) : EffectHandler<ThanksRowEffect>
{
    /// <inheritdoc/>
    protected override Task CarryOutAsync(ThanksRowEffect effect) => store.AddAsync([effect.Thanks], CancellationToken.None);
}
