using static Readiness.Grains.Reviews.Packets.PacketBlockKind;
using static Readiness.Grains.Reviews.Packets.PacketWords;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>What a packet says, block by block, from its canonical JSON alone.</summary>
internal static class PacketBlocks
{
    public static IReadOnlyList<PacketBlock> Of(byte[] json)
    {
        var packet = PacketJson.Read(json);
        var evidence = packet.Evidence.OrderBy(entry => entry.Day, StringComparer.Ordinal).ThenBy(entry => entry.Entry, StringComparer.Ordinal).ToList();
        var numbers = evidence.Select((entry, i) => (entry.Entry, Number: i + 1)).ToDictionary(each => each.Entry, each => each.Number, StringComparer.Ordinal);
        return
        [
            new PacketBlock(Title, $"{packet.Person.Name}: {packet.Case.Title}"),
            new PacketBlock(Paragraph, Opening(packet)),
            .. Decision(packet),
            .. Readiness(packet, numbers),
            .. Assessments(packet, numbers),
            .. Difference(packet),
            .. Evidence(evidence),
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
        yield return new PacketBlock(Paragraph, $"{Sentence(made.Outcome)}, by {made.By} on {Day(made.At)}.{again}");
        if (made.Reasons.Length > 0)
        {
            yield return new PacketBlock(Paragraph, made.Reasons);
        }
    }

    private static IEnumerable<PacketBlock> Readiness(Packet packet, Dictionary<string, int> numbers)
    {
        var readiness = packet.Readiness;
        yield return new PacketBlock(Heading, "Readiness");
        yield return new PacketBlock(
            Paragraph,
            $"Confirmed {Score(readiness.Confirmed)}, claimed {Score(readiness.Claimed)} of 100: {Words(readiness.Band)}. As of {Day(readiness.At)}, ruleset {readiness.Ruleset}.");
        yield return new PacketBlock(Table, "What the scores are made of", [
            ["Criterion", "Must", "Confirmed", "Claimed", "Met", "Evidence"],
            .. readiness.Criteria.Select(each => (IReadOnlyList<PacketText>)[
                each.Title, each.Gate ? "yes" : "", Contribution(each.Confirmed), Contribution(each.Claimed), each.Met ? "yes" : "no",
                new PacketText("", Numbers(each.Entries, numbers))]),
        ]);
    }

    private static IEnumerable<PacketBlock> Assessments(Packet packet, Dictionary<string, int> numbers)
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
            yield return new PacketBlock(Paragraph, Word("Self", own, numbers));
            yield return new PacketBlock(Paragraph, Word("Manager", other, numbers));
        }
    }

    private static PacketText Word(string who, PacketRating? rating, Dictionary<string, int> numbers) => rating is null
        ? $"{who}: not rated."
        : new PacketText($"{who}: {Words(rating.Rating)}. {rating.Words}".TrimEnd(), Numbers(rating.Entries, numbers));

    private static List<int> Numbers(IReadOnlyList<string> entries, Dictionary<string, int> numbers) =>
        [.. entries.Where(numbers.ContainsKey).Select(entry => numbers[entry]).Order()];

    private static IEnumerable<PacketBlock> Difference(Packet packet)
    {
        if (packet.Difference is not { } difference)
        {
            yield break;
        }

        yield return new PacketBlock(Heading, $"Since case {difference.Since}");
        yield return new PacketBlock(Paragraph, $"{Scores(packet, difference)}; {difference.Added.Count} entries came, {difference.Gone.Count} went.");
        if (difference.Criteria.Count == 0)
        {
            yield break;
        }

        yield return new PacketBlock(Table, "Criteria then and now", [
            ["Criterion", "Then", "Now"],
            .. difference.Criteria.Select(each => (IReadOnlyList<PacketText>)[
                each.Title, each.Before is { } then ? Contribution(then) : "-", each.After is { } now ? Contribution(now) : "-"]),
        ]);
    }

    private static string Scores(Packet packet, PacketDifference difference) =>
        difference is { Confirmed: { } confirmed, Claimed: { } claimed } ? $"Confirmed {Moved(confirmed)}, claimed {Moved(claimed)}"
            : (difference.OtherRubric == packet.Case.Title
                ? $"What the case “{packet.Case.Title}” is judged by has changed since case {difference.Since}"
                : $"Case {difference.Since} was “{difference.OtherRubric}”, this one is “{packet.Case.Title}”, and they are judged by other criteria")
            + ", so scores and criteria are not compared";

    private static IEnumerable<PacketBlock> Evidence(List<PacketEvidence> evidence)
    {
        yield return new PacketBlock(Heading, "Evidence");
        yield return new PacketBlock(Table, "Entries behind the criteria and the assessments, by day", [
            ["No.", "Day", "What", "Status", "Points", "Entry and rows"],
            .. evidence.Select((each, i) => (IReadOnlyList<PacketText>)[
                new PacketText("", Is: i + 1), each.Day, What(each), Standing(each), each.Points.ToString(System.Globalization.CultureInfo.InvariantCulture),
                $"{each.Entry}: {string.Join(", ", each.Rows.Select(row => $"{row.Seq} {row.Hash[..12]}"))}"]),
        ]);
    }

    private static string What(PacketEvidence entry) =>
        entry.Kind + (entry.With.Count == 0 ? "" : $", with {string.Join(", ", entry.With)}") + (entry.Note is null ? "" : $": {entry.Note}")
        + (entry.Link is null ? "" : $" ({entry.Link})");

    /// <summary>What was said of an entry, in order, and where it stands unless the last word is just that.</summary>
    private static string Standing(PacketEvidence entry)
    {
        var words = entry.Words.Select(word => $"{Words(word.Event)} by {word.By}{(word.Text is null ? "" : $": {word.Text}")}").ToList();
        return string.Join("; ", entry.Words is [.., var last] && last.Event == entry.Status ? words : [.. words, Words(entry.Status)]);
    }
}
