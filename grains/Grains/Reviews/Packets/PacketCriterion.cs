namespace Readiness.Grains.Reviews.Packets;

/// <summary>A criterion it is judged by.</summary>
public sealed record PacketCriterion(string Key, string Title, bool Gate);
