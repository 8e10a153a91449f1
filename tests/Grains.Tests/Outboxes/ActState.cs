using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Tests.Outboxes;

/// <summary>A state with an outbox: how many acts were recorded.</summary>
[GenerateSerializer, Alias("Readiness.Tests.ActState")]
public sealed class ActState : IOutboxState
{
    [Id(0)]
    public int Acts { get; set; }

    [Id(1)]
    public Effect[] Pending { get; set; } = [];
}
