namespace Readiness.Grains.Reviews.Packets;

/// <summary>A row of the ledger as it is stored.</summary>
public sealed record PacketRow(
    long Seq, int Event, string Payload, int Points, string Day, int Pillar, int Counted, long At, int Ruleset, string PreviousHash, string Hash);
