using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Tests.Recognition;

/// <summary>In the place of an effect's handler: fails until it is let through, and may do what it was asked before it fails.</summary>
internal sealed class FailingOnce(IEffectHandler inner) : IEffectHandler
{
    public Type Handles => inner.Handles;

    public bool Fails { get; set; } = true;

    /// <summary>Whether it is done although it is said to have failed.</summary>
    public bool DoneAllTheSame { get; init; }

    public async Task CarryOutAsync(Effect effect)
    {
        if (!Fails || DoneAllTheSame)
        {
            await inner.CarryOutAsync(effect);
        }

        if (Fails)
        {
            throw new TimeoutException("It is to fail.");
        }
    }
}
