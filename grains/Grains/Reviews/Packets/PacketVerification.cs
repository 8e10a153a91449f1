using System.Text.Json;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>
/// Looks for alterations of a packet, the most telling first: a row that is not what its hash says, rows out of order, an entry
/// that is not what its rows say, a digest that is not that of its part, another way of writing, parts that do not belong together;
/// then, where keys and ledger are at hand, parts that were not sealed by this server, rows and head that are not the ledger's, and a
/// ledger that is itself broken.
/// </summary>
/// <param name="ledgers">The ledgers at hand, if any.</param>
/// <param name="keys">The keys that packets are sealed with, if they are at hand.</param>
/// <param name="rulesets">An entry decided by a ruleset that is not among them is not read again from its rows.</param>
public sealed class PacketVerification(ILedgerStore? ledgers, IPacketKeys? keys, RulesetBook rulesets)
{
    private const int Thousandths = 100;

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
            problem = await InsideAsync(packet, json) ?? (keys is null ? null : await SealAsync(json, keys, cancellation));
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            return new PacketFinding($"It is no packet, or it was altered beyond reading: {e.Message}", false, false, 0, 0);
        }

        var rows = packet.Evidence.Sum(entry => entry.Rows.Count);
        if (problem is null && PacketPdf.IsPdf(file) && !PacketPdf.IsWrittenOf(file, json))
        {
            problem = "The pages of the PDF are not those of the packet it carries.";
        }

        var known = problem is null && ledgers is not null ? await LedgerAsync(packet, cancellation) : null;
        problem ??= known is { } found ? Against(packet, found, await ledgers!.RedactedAsync(cancellation)) : null;
        return new PacketFinding(problem, keys is not null, known is { Count: > 0 }, packet.Evidence.Count, rows);
    }

    private async ValueTask<string?> InsideAsync(Packet packet, byte[] json)
    {
        foreach (var evidence in packet.Evidence)
        {
            if (Rows(packet, evidence) is { } problem)
            {
                return problem;
            }

            if (!await IsWhatRowsSayAsync(packet, evidence))
            {
                return $"Entry {evidence.Entry} is not what its rows say.";
            }
        }

        return PacketJson.AlteredPart(json) is { } part ? $"The part '{part}' is not what its digest says."
            : !PacketJson.DigestHolds(json) ? "The content is not what the digest says."
            : !PacketJson.IsCanonical(json) ? "It says the same in other bytes than it was written in."
            : Together(packet);
    }

    private static async ValueTask<string?> SealAsync(byte[] json, IPacketKeys keys, CancellationToken cancellation) =>
        PacketJson.SealKeyIn(json) is not { } id ? "It names no key that it was sealed with."
            : await keys.FindAsync(id, cancellation) is not { } key ? $"It was sealed with the key {id}, which is not here or cannot be read any more: who wrote it cannot be told."
            : PacketJson.UnsealedPart(json, key) is { } part ? $"The part '{part}' is not as this server wrote it, though its digest was written anew."
            : !PacketJson.SealHolds(json, key) ? "This server wrote its parts, but not together."
            : null;

    private static string? Rows(Packet packet, PacketEvidence evidence)
    {
        if (evidence.Rows is not [{ Event: LedgerCodec.LoggedEvent }, ..])
        {
            return $"The row that logged entry {evidence.Entry} is missing.";
        }

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

        return null;
    }

    /// <summary>Names are taken as they stand: no row has them.</summary>
    private async ValueTask<bool> IsWhatRowsSayAsync(Packet packet, PacketEvidence evidence)
    {
        var names = new Queue<string>(evidence.Words.Select(word => word.By));
        return evidence.Rows.Any(row => rulesets.Find(row.Ruleset) is null)
            || Text(evidence) == Text(await PacketReading.OfAsync(
                [.. evidence.Rows.Select(row => PacketRows.Read(packet.Person.Id, evidence.Entry, row))], rulesets,
                _ => ValueTask.FromResult(names.TryDequeue(out var name) ? name : string.Empty)));

        static string Text(PacketEvidence one) => JsonSerializer.Serialize(one, PacketContext.Default.PacketEvidence);
    }

    /// <summary>What whoever writes all digests anew would still have to get right.</summary>
    private static string? Together(Packet packet)
    {
        var (readiness, known) = (packet.Readiness, packet.Evidence.Select(entry => entry.Entry).ToHashSet(StringComparer.Ordinal));
        var missing = readiness.Criteria.SelectMany(each => each.Entries)
            .Concat(new[] { packet.Self, packet.Line }.OfType<PacketAssessment>().SelectMany(each => each.Ratings).SelectMany(rating => rating.Entries))
            .FirstOrDefault(entry => !known.Contains(entry));
        return missing is not null ? $"Entry {missing} is leant on and not among the evidence."
            : readiness.Criteria.Sum(each => each.Confirmed) != readiness.Confirmed * Thousandths || readiness.Criteria.Sum(each => each.Claimed) != readiness.Claimed * Thousandths
                ? "The scores are not the sums of their contributions."
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

        var shown = packet.Evidence.SelectMany(evidence => evidence.Rows.Select(row => (evidence.Entry, Row: row))).ToList();
        return shown.Where(each => bySeq[each.Row.Seq].Entry != each.Entry || !IsSame(PacketRows.Write(bySeq[each.Row.Seq]), each.Row))
                .Select(each => $"Row {each.Row.Seq} of entry {each.Entry} is not that of the ledger here.").FirstOrDefault()
            ?? ledger.Where(row => packet.Evidence.Any(evidence => evidence.Entry == row.Entry)).ExceptBy(shown.Select(each => each.Row.Seq), row => row.Seq)
                .Select(row => $"Row {row.Seq} of entry {row.Entry} is in the ledger here and missing in the packet.").FirstOrDefault();
    }

    /// <summary>Rows that hold to the same hash are the same, even where one has let go of what somebody wrote.</summary>
    private static bool IsSame(PacketRow here, PacketRow packed) => here with { Payload = packed.Payload } == packed;
}
