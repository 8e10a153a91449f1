namespace Readiness.Grains.Reviews.Packets;

/// <summary>
/// A promotion case as it leaves the house (product.md section 9): what was claimed, judged and decided, the evidence with its
/// rows of the ledger, and the ledger's length and head. Scores in tenths, contributions in thousandths of a point, instants and
/// days in ISO 8601, hashes in hexadecimal. Its canonical JSON has a digest and a seal of each part, and of all of them.
/// </summary>
public sealed record Packet(
    string Format, int Version, PacketPerson Person, PacketCase Case, IReadOnlyList<PacketCriterion> Criteria, PacketAssessment? Self, PacketAssessment? Line,
    PacketReadiness Readiness, PacketDecision? Decision, PacketDifference? Difference, IReadOnlyList<PacketEvidence> Evidence, PacketLedger Ledger)
{
    /// <summary>What tells a packet from other JSON.</summary>
    public const string FormatName = "readiness-packet";

    /// <summary>The version written now.</summary>
    public const int CurrentVersion = 1;
}
