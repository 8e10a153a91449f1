namespace Readiness.Grains.Reviews.Packets;

/// <summary>What verifying a packet came to: null Problem when nothing was altered; Compared when the ledger here was looked at too.</summary>
public sealed record PacketFinding(string? Problem, bool Compared, int Entries, int Rows);
