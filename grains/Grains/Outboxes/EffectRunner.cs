namespace Readiness.Grains.Outboxes;

/// <summary>Finds who carries out an effect.</summary>
public sealed class EffectRunner(IEnumerable<IEffectHandler> handlers)
{
    private readonly Dictionary<Type, IEffectHandler> _handlers = handlers.ToDictionary(handler => handler.Handles);

    /// <summary>Carries an effect out; throws when it has to be tried again later. One that nobody handles is a bug.</summary>
    public Task CarryOutAsync(Effect effect) => _handlers.TryGetValue(effect.GetType(), out var handler)
        ? handler.CarryOutAsync(effect)
        : throw new InvalidOperationException($"Nobody carries out {effect.GetType().Name}.");
}
