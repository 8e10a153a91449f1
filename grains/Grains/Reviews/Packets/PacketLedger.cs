namespace Readiness.Grains.Reviews.Packets;

/// <summary>The ledger the evidence was read off.</summary>
public sealed record PacketLedger(long Length, string Head);
