using System.Collections.Concurrent;
using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Tests.Outboxes;

/// <summary>Notes each number it carries out; those named fail until they are let through.</summary>
internal sealed class NumberHandler : EffectHandler<NumberEffect>
{
    public ConcurrentQueue<int> Done { get; } = [];

    public ConcurrentDictionary<int, byte> Failing { get; } = [];

    protected override Task CarryOutAsync(NumberEffect effect)
    {
        if (Failing.ContainsKey(effect.Number))
        {
            throw new TimeoutException($"{effect.Number} is to fail.");
        }

        Done.Enqueue(effect.Number);
        return Task.CompletedTask;
    }
}
