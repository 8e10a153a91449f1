namespace Readiness.Grains.Reviews.Packets;

/// <summary>
/// What verifying a packet came to: null Problem when nothing was altered; Sealed when its seals were looked at, Compared when the
/// ledger here was.
/// </summary>
public sealed record PacketFinding(string? Problem, bool Sealed, bool Compared, int Entries, int Rows);
