using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Recognition;

/// <summary>What somebody gave in recent weeks, and what that still has to bring about. Fields are additive.</summary>
[GenerateSerializer, Alias("Readiness.StoredThanks")]
public sealed class StoredThanks : IOutboxState
{
    [Id(0)]
    public StoredThanksItem[] Given { get; set; } = [];

    /// <inheritdoc/>
    [Id(1)]
    public Effect[] Pending { get; set; } = [];
}
