namespace Readiness.Grains.Outboxes;

/// <summary>Carries out effects of type <typeparamref name="T"/>.</summary>
public abstract class EffectHandler<T> : IEffectHandler
    where T : Effect
{
    /// <inheritdoc/>
    public Type Handles => typeof(T);

    /// <inheritdoc/>
    public Task CarryOutAsync(Effect effect) => CarryOutAsync((T)effect);

    /// <inheritdoc cref="IEffectHandler.CarryOutAsync"/>
    protected abstract Task CarryOutAsync(T effect);
}
