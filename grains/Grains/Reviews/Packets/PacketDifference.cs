namespace Readiness.Grains.Reviews.Packets;

/// <summary>What changed since the case before.</summary>
public sealed record PacketDifference(int Since, int Confirmed, int Claimed, IReadOnlyList<PacketMove> Criteria, IReadOnlyList<string> Added, IReadOnlyList<string> Gone);
