namespace Readiness.Grains.Reviews.Packets;

/// <summary>
/// An entry with all its rows up to the ledger's length. What is said beside the rows is what they say, for people to read;
/// only the names in Words are from elsewhere.
/// </summary>
public sealed record PacketEvidence(
    string Entry, string Kind, string Day, IReadOnlyList<string> With, string Status, int Points, string? Note, string? Link, IReadOnlyList<PacketWord> Words,
    IReadOnlyList<PacketRow> Rows);
