namespace Readiness.Grains.Reviews.Packets;

/// <summary>How a criterion moved.</summary>
public sealed record PacketMove(string Key, string Title, int? Before, int? After);
