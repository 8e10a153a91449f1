namespace Readiness.Grains.Reviews.Packets;

/// <summary>What was decided.</summary>
public sealed record PacketDecision(string Outcome, string By, string At, string Reasons, string? LookAgainOn);
