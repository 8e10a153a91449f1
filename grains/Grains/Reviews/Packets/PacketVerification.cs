using System.Text.Json;
using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>
/// Looks for alterations of a packet, the most telling first: a row that is not what its hash says, rows out of order, a digest that
/// is not that of the content, another way of writing; then, where the ledger is at hand, rows and head that are not the ledger's,
/// and a ledger that is itself broken.
/// </summary>
public sealed class PacketVerification(ILedgerStore? ledgers)
{
    /// <summary>Verifies a packet: JSON, or a PDF that carries it.</summary>
    public async Task<PacketFinding> VerifyAsync(byte[] file, CancellationToken cancellation)
    {
        byte[] json;
        Packet packet;
        string? problem;
        try
        {
            json = PacketPdf.IsPdf(file) ? PacketPdf.Embedded(file) : file;
            packet = PacketJson.Read(json);
            problem = Inside(packet, json);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            return new PacketFinding($"It is no packet, or it was altered beyond reading: {e.Message}", false, 0, 0);
        }

        var rows = packet.Evidence.Sum(entry => entry.Rows.Count);
        if (problem is null && PacketPdf.IsPdf(file) && !PacketPdf.IsWrittenOf(file, json))
        {
            problem = "The pages of the PDF are not those of the packet it carries.";
        }

        var known = problem is null && ledgers is not null ? await LedgerAsync(packet, cancellation) : null;
        problem ??= known is { } found ? Against(packet, found, await ledgers!.RedactedAsync(cancellation)) : null;
        return new PacketFinding(problem, known is { Count: > 0 }, packet.Evidence.Count, rows);
    }

    private static string? Inside(Packet packet, byte[] json)
    {
        foreach (var evidence in packet.Evidence)
        {
            long last = 0;
            foreach (var row in evidence.Rows)
            {
                if (!IsSealed(packet, evidence, row))
                {
                    return $"Row {row.Seq} of entry {evidence.Entry} is not what was recorded.";
                }

                if (row.Seq <= last || row.Seq > packet.Ledger.Length)
                {
                    return $"Row {row.Seq} of entry {evidence.Entry} is out of order.";
                }

                last = row.Seq;
            }
        }

        return !PacketJson.DigestHolds(json) ? "The content is not what the digest says: something outside the rows of evidence was altered."
            : !PacketJson.IsCanonical(json) ? "It says the same in other bytes than it was written in."
            : null;
    }

    private static bool IsSealed(Packet packet, PacketEvidence evidence, PacketRow row)
    {
        try
        {
            var stored = PacketRows.Read(packet.Person.Id, evidence.Entry, row);
            return LedgerChain.Follows(stored, stored.PreviousHash) && PacketRows.Write(stored) == row;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>The ledger up to the packet's length; null, and a problem, when it is broken. Empty when it is not here.</summary>
    private async Task<List<LedgerRow>> LedgerAsync(Packet packet, CancellationToken cancellation)
    {
        var rows = new List<LedgerRow>();
        await foreach (var row in ledgers!.ReadAsync(packet.Person.Id, 0, cancellation))
        {
            if (row.Seq <= packet.Ledger.Length)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static string? Against(Packet packet, List<LedgerRow> ledger, IReadOnlyDictionary<(Guid Person, long Seq), byte[]> redacted)
    {
        if (ledger.Count == 0)
        {
            return null;
        }

        var head = LedgerChain.Genesis;
        var bySeq = new Dictionary<long, LedgerRow>();
        foreach (var row in ledger)
        {
            if (row.Seq != bySeq.Count + 1 || !LedgerChain.Follows(row, head, redacted))
            {
                return $"The ledger here was altered: row {row.Seq}, entry {row.Entry}.";
            }

            (bySeq[row.Seq], head) = (row, row.Hash);
        }

        if (ledger.Count != packet.Ledger.Length || Convert.ToHexStringLower(head) != packet.Ledger.Head)
        {
            return $"The ledger here does not end as the packet says after {packet.Ledger.Length} rows.";
        }

        return packet.Evidence.SelectMany(evidence => evidence.Rows.Select(row => (evidence.Entry, Row: row)))
            .Where(each => bySeq[each.Row.Seq].Entry != each.Entry || !IsSame(PacketRows.Write(bySeq[each.Row.Seq]), each.Row))
            .Select(each => $"Row {each.Row.Seq} of entry {each.Entry} is not that of the ledger here.").FirstOrDefault();
    }

    /// <summary>Rows that hold to the same hash are the same, even where one has let go of what somebody wrote.</summary>
    private static bool IsSame(PacketRow here, PacketRow packed) => here with { Payload = packed.Payload } == packed;
}
