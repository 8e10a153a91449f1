using static Readiness.Grains.Reviews.Packets.PacketBlockKind;
using static Readiness.Grains.Reviews.Packets.PacketWords;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>What a packet says, block by block, from its canonical JSON alone.</summary>
internal static class PacketBlocks
{
    public static IReadOnlyList<PacketBlock> Of(byte[] json)
    {
        var packet = PacketJson.Read(json);
        return
        [
            new PacketBlock(Title, $"{packet.Person.Name}: {packet.Case.Title}"),
            new PacketBlock(Paragraph, Opening(packet)),
            .. Decision(packet),
            .. Readiness(packet),
            .. Assessments(packet),
            .. Difference(packet),
            .. Evidence(packet),
            new PacketBlock(Heading, "How to check this packet"),
            new PacketBlock(Paragraph, "Evidence for people to judge, not a decision by a program. Run 'packet verify FILE' on the JSON or the PDF: it names any alteration of the packet, and of the ledger where that is at hand."),
            new PacketBlock(Small, $"Ledger: {packet.Ledger.Length} rows, head {packet.Ledger.Head}"),
            new PacketBlock(Small, $"Digest: {PacketJson.DigestIn(json)}"),
        ];
    }

    private static string Opening(Packet packet) =>
        $"{(packet.Person.Title is null ? "" : packet.Person.Title + ". ")}Promotion case {packet.Case.Number} for {packet.Case.Level}, opened by {packet.Case.OpenedBy} on {Day(packet.Case.OpenedAt)}"
        + (packet.Case.Follows is { } last ? $"; it follows case {last}." : ".");

    private static IEnumerable<PacketBlock> Decision(Packet packet)
    {
        yield return new PacketBlock(Heading, "Decision");
        if (packet.Decision is not { } made)
        {
            yield return new PacketBlock(Paragraph, "Not decided yet.");
            yield break;
        }

        var again = made.LookAgainOn is null ? "" : $" Look again on {made.LookAgainOn}.";
        yield return new PacketBlock(Paragraph, $"{Words(made.Outcome)}, by {made.By} on {Day(made.At)}.{again}");
        if (made.Reasons.Length > 0)
        {
            yield return new PacketBlock(Paragraph, made.Reasons);
        }
    }

    private static IEnumerable<PacketBlock> Readiness(Packet packet)
    {
        var readiness = packet.Readiness;
        yield return new PacketBlock(Heading, "Readiness");
        yield return new PacketBlock(
            Paragraph,
            $"Confirmed {Score(readiness.Confirmed)}, claimed {Score(readiness.Claimed)} of 100: {Words(readiness.Band)}. As of {Day(readiness.At)}, ruleset {readiness.Ruleset}.");
        yield return new PacketBlock(Table, "What the scores are made of", [
            ["Criterion", "Must", "Confirmed", "Claimed", "Met", "Entries"],
            .. readiness.Criteria.Select(each => (IReadOnlyList<string>)[
                each.Title, each.Gate ? "yes" : "", Contribution(each.Confirmed), Contribution(each.Claimed), each.Met ? "yes" : "no",
                each.Entries.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)]),
        ]);
    }

    private static IEnumerable<PacketBlock> Assessments(Packet packet)
    {
        yield return new PacketBlock(Heading, "Assessments");
        if (packet.Self is not { } self || packet.Line is not { } line)
        {
            yield return new PacketBlock(Paragraph, "The assessments were not both submitted.");
            yield break;
        }

        yield return new PacketBlock(
            Paragraph, $"By {self.By} (self) on {Day(self.SubmittedAt)} and by {line.By} (manager) on {Day(line.SubmittedAt)}, each without seeing the other's.");
        foreach (var criterion in packet.Criteria)
        {
            var (own, other) = (PacketWords.Of(self, criterion.Key), PacketWords.Of(line, criterion.Key));
            yield return new PacketBlock(Subheading, criterion.Title + (own?.Rating == other?.Rating ? "" : " (they differ)"));
            yield return new PacketBlock(Paragraph, Word("Self", own));
            yield return new PacketBlock(Paragraph, Word("Manager", other));
        }
    }

    private static string Word(string who, PacketRating? rating) => rating is null
        ? $"{who}: not rated."
        : $"{who}: {Words(rating.Rating)}. {rating.Words}" + (rating.Entries.Count == 0 ? "" : $" [{string.Join(", ", rating.Entries)}]");

    private static IEnumerable<PacketBlock> Difference(Packet packet)
    {
        if (packet.Difference is not { } difference)
        {
            yield break;
        }

        yield return new PacketBlock(Heading, $"Since case {difference.Since}");
        yield return new PacketBlock(
            Paragraph,
            $"Confirmed {Moved(difference.Confirmed)}, claimed {Moved(difference.Claimed)}; {difference.Added.Count} entries came, {difference.Gone.Count} went.");
        yield return new PacketBlock(Table, "Criteria then and now", [
            ["Criterion", "Then", "Now"],
            .. difference.Criteria.Select(each => (IReadOnlyList<string>)[
                each.Title, each.Before is { } then ? Contribution(then) : "-", each.After is { } now ? Contribution(now) : "-"]),
        ]);
    }

    private static IEnumerable<PacketBlock> Evidence(Packet packet)
    {
        yield return new PacketBlock(Heading, "Evidence");
        yield return new PacketBlock(Table, "Entries behind the criteria and the assessments", [
            ["Entry", "Day", "What", "Status", "Points", "Rows"],
            .. packet.Evidence.Select(each => (IReadOnlyList<string>)[
                each.Entry, each.Day, each.Kind + (each.Note is null ? "" : $": {each.Note}") + (each.Link is null ? "" : $" ({each.Link})"), Words(each.Status),
                each.Points.ToString(System.Globalization.CultureInfo.InvariantCulture),
                string.Join(", ", each.Rows.Select(row => $"{row.Seq} {row.Hash[..12]}"))]),
        ]);
    }
}
