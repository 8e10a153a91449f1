namespace Readiness.Grains.Outboxes;

/// <summary>How acts of two people are seen through.</summary>
public sealed class OutboxOptions
{
    /// <summary>How long after an interruption, at most, what was left is taken up again.</summary>
    public TimeSpan Again { get; set; } = TimeSpan.FromMinutes(1);
}
