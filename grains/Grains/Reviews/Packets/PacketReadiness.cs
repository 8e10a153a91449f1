namespace Readiness.Grains.Reviews.Packets;

/// <summary>The readiness it was judged on.</summary>
public sealed record PacketReadiness(string At, int Ruleset, int Confirmed, int Claimed, string Band, IReadOnlyList<PacketContribution> Criteria);
