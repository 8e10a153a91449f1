namespace Readiness.Grains.Reviews.Packets;

/// <summary>An entry with all its rows up to the ledger's length.</summary>
public sealed record PacketEvidence(string Entry, string Kind, string Day, string Status, int Points, string? Note, string? Link, IReadOnlyList<PacketRow> Rows);
