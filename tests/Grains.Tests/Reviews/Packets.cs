using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Readiness.Contracts.Reviews;
using Readiness.Grains.Reviews.Packets;
using Readiness.Grains.Rulesets;
using Readiness.Grains.Tests.Hosts;
using Xunit;
using static Readiness.Grains.Tests.Reviews.Line;

namespace Readiness.Grains.Tests.Reviews;

/// <summary>The packet of a case: always the same, and any alteration is found.</summary>
public sealed class Packets
{
    private static readonly string GoldenFile = Path.Combine(AppContext.BaseDirectory, "Reviews", "golden-packet.json");

    private static readonly RulesetBook Rulesets = RulesetBook.OfTheFirst();

    private static readonly FixedPacketKeys Keys = new();

    [Theory]
    [CombinatorialDatabases]
    public async Task The_packet_of_a_decided_case_is_the_golden_one_however_the_ledger_goes_on(DatabaseKind database)
    {
        var line = await DecidedAsync(database);
        await using var host = line.Host;
        var packet = await JsonAsync(line);
        await line.LogWithBenAsync("e-9", "follow-up");
        await line.Report.DisputeAsync(By(Mona, "e-1", "Later doubts"));
        await host.DeactivateAllAsync();

        Assert.Equal(Encoding.UTF8.GetString(packet), Encoding.UTF8.GetString(await JsonAsync(line)));
        Assert.True(File.Exists(GoldenFile), Encoding.UTF8.GetString(packet));
        Assert.Equal((await File.ReadAllTextAsync(GoldenFile)).TrimEnd(), Encoding.UTF8.GetString(packet));
        var finding = await new PacketVerification(host.Ledgers, Keys, Rulesets).VerifyAsync(packet, CancellationToken.None);
        Assert.Null(finding.Problem);
        Assert.True(finding.Compared && finding.Entries == 3 && finding.Rows == 4);
    }

    [Fact]
    public async Task An_altered_ledger_is_told_by_the_packet()
    {
        var line = await DecidedAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        var packet = await JsonAsync(line);

        await host.Database.WriteAsync("UPDATE ledger SET points = points + 1 WHERE seq = 2", [], CancellationToken.None);
        Assert.Equal("The ledger here was altered: row 2, entry e-2.", (await VerifyAsync(host, packet)).Problem);
        await host.Database.WriteAsync("DELETE FROM ledger WHERE seq >= 2", [], CancellationToken.None);
        Assert.Contains("does not end as the packet says", (await VerifyAsync(host, packet)).Problem, StringComparison.Ordinal);
        await host.Database.WriteAsync("DELETE FROM ledger", [], CancellationToken.None);
        Assert.Equal(new PacketFinding(null, Sealed: true, Compared: false, 3, 4), await VerifyAsync(host, packet));
    }

    [Fact]
    public async Task A_row_of_evidence_that_was_altered_is_named()
    {
        var golden = await GoldenAsync();
        var altered = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(golden).Replace("Helped with the release\\\"", "Led all of the release\\\"", StringComparison.Ordinal));

        Assert.Equal("Row 1 of entry e-1 is not what was recorded.", (await new PacketVerification(null, Keys, Rulesets).VerifyAsync(altered, CancellationToken.None)).Problem);
    }

    [Theory]
    [InlineData("decision", "reasons", "It was the boss", "The part 'decision' is not what its digest says.")]
    [InlineData("line", "by", "Ben Costa", "The part 'line' is not what its digest says.")]
    [InlineData("readiness", "confirmed", 999, "The part 'readiness' is not what its digest says.")]
    [InlineData("ledger", "head", "00", "The part 'ledger' is not what its digest says.")]
    [InlineData("evidence/0", "note", "Led all of it", "Entry e-1 is not what its rows say.")]
    [InlineData("evidence/0", "points", 11, "Entry e-1 is not what its rows say.")]
    [InlineData("evidence/1", "status", "Confirmed", "Entry e-2 is not what its rows say.")]
    [InlineData("evidence/0/words/0", "text", "I did not see it", "Entry e-1 is not what its rows say.")]
    [InlineData("evidence/0/rows/1", "points", 6, "Row 4 of entry e-1 is not what was recorded.")]
    [InlineData("evidence/2/rows/0", "seq", 9, "Row 9 of entry e-3 is not what was recorded.")]
    public async Task What_was_altered_is_named(string part, string key, object value, string problem)
    {
        var packet = (JsonObject)JsonNode.Parse(await GoldenAsync())!;
        var place = part.Split('/').Aggregate((JsonNode)packet, (node, step) => int.TryParse(step, CultureInfo.InvariantCulture, out var i) ? node[i]! : node[step]!);

        place[key] = value is int number ? JsonValue.Create(number) : JsonValue.Create((string)value);

        Assert.Equal(problem, (await VerifyAsync(packet)).Problem);
    }

    [Fact]
    public async Task Not_even_who_has_the_key_can_alter_evidence_scores_or_what_is_leant_on()
    {
        var packet = PacketJson.Read(await GoldenAsync());
        async Task<string?> Forged(Packet forged) => (await new PacketVerification(null, Keys, Rulesets).VerifyAsync(PacketJson.Write(forged, FixedPacketKeys.Key), CancellationToken.None)).Problem;
        Packet With(PacketEvidence first) => packet with { Evidence = [first, .. packet.Evidence.Skip(1)] };

        Assert.Null(await Forged(packet));
        Assert.Equal("Entry e-1 is not what its rows say.", await Forged(With(packet.Evidence[0] with { Note = "Led all of it" })));
        Assert.Equal("Entry e-1 is not what its rows say.", await Forged(With(packet.Evidence[0] with { With = ["The boss"] })));
        Assert.Equal("Entry e-1 is not what its rows say.", await Forged(With(packet.Evidence[0] with { Words = [] })));
        Assert.Equal("The row that logged entry e-1 is missing.", await Forged(With(packet.Evidence[0] with { Rows = [packet.Evidence[0].Rows[1]] })));
        Assert.Equal("Entry e-1 is leant on and not among the evidence.", await Forged(packet with { Evidence = [.. packet.Evidence.Skip(1)] }));
        Assert.Equal("The scores are not the sums of their contributions.", await Forged(packet with { Readiness = packet.Readiness with { Confirmed = 812 } }));
        Assert.Equal("Row 4 of entry e-1 is out of order.", await Forged(packet with { Ledger = packet.Ledger with { Length = 3 } }));
    }

    [Theory]
    [InlineData("decision", "reasons", "It was the boss")]
    [InlineData("line", "by", "Ben Costa")]
    [InlineData("case", "title", "To Principal")]
    public async Task Whoever_writes_the_digests_anew_without_the_key_is_told_by_the_seal(string part, string key, string value)
    {
        var packet = (JsonObject)JsonNode.Parse(await GoldenAsync())!;
        packet[part]![key] = value;
        var forged = (JsonObject)JsonNode.Parse(PacketJson.Write(PacketJson.Read(Encoding.UTF8.GetBytes(packet.ToJsonString())), new PacketKey(FixedPacketKeys.Key.Id, new byte[32])))!;

        // The best a forger can do: every seal that still holds stays.
        foreach (var (name, seal) in packet["seals"]!.AsObject().Where(each => each.Key != part))
        {
            forged["seals"]![name] = seal!.DeepClone();
        }

        forged = Digested(forged);

        Assert.Equal($"The part '{part}' is not as this server wrote it, though its digest was written anew.", (await VerifyAsync(forged)).Problem);
        Assert.Null((await new PacketVerification(null, null, Rulesets).VerifyAsync(CanonicalJson.Write(forged), CancellationToken.None)).Problem);
    }

    [Fact]
    public async Task Parts_of_two_packets_are_told_by_the_seal_of_all()
    {
        var golden = await GoldenAsync();
        var other = (JsonObject)JsonNode.Parse(PacketJson.Write(PacketJson.Read(golden) with { Decision = PacketJson.Read(golden).Decision! with { Outcome = "NotYet" } }, FixedPacketKeys.Key))!;
        var mixed = (JsonObject)JsonNode.Parse(golden)!;
        foreach (var of in new[] { mixed, (JsonObject)mixed["parts"]!, (JsonObject)mixed["seals"]! })
        {
            of["decision"] = (of == mixed ? other["decision"] : other[of.GetPropertyName()]!["decision"])!.DeepClone();
        }

        mixed = Digested(mixed);

        Assert.Equal("This server wrote its parts, but not together.", (await VerifyAsync(mixed)).Problem);
    }

    [Fact]
    public async Task A_packet_of_a_key_that_is_not_here_cannot_be_told()
    {
        var packet = PacketJson.Write(PacketJson.Read(await GoldenAsync()), new PacketKey("ffff", new byte[32]));

        Assert.Equal(
            "It was sealed with the key ffff, which is not here or cannot be read any more: who wrote it cannot be told.",
            (await new PacketVerification(null, Keys, Rulesets).VerifyAsync(packet, CancellationToken.None)).Problem);
    }

    [Fact]
    public async Task A_row_left_out_of_a_packet_is_told_by_the_ledger()
    {
        var line = await DecidedAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        var packet = PacketJson.Read(await JsonAsync(line));
        var kept = packet.Evidence[0] with { Rows = [packet.Evidence[0].Rows[0]], Words = [], Status = "SelfReported", Points = 5 };

        var forged = PacketJson.Write(packet with { Evidence = [kept, .. packet.Evidence.Skip(1)] }, FixedPacketKeys.Key);

        Assert.Equal("Row 4 of entry e-1 is in the ledger here and missing in the packet.", (await VerifyAsync(host, forged)).Problem);
    }

    [Fact]
    public async Task Any_byte_of_the_packet_altered_in_any_way_is_found()
    {
        var golden = await GoldenAsync();
        var verification = new PacketVerification(null, Keys, Rulesets);
        Assert.Null((await verification.VerifyAsync(golden, CancellationToken.None)).Problem);
        for (var i = 0; i < golden.Length; i++)
        {
            byte[] others = i % 4 == 0 ? [(byte)(golden[i] ^ 1), (byte)(golden[i] ^ 0x20), (byte)' ', (byte)'0'] : [(byte)(golden[i] ^ 1)];
            foreach (var other in others)
            {
                if (other != golden[i])
                {
                    byte[] altered = [.. golden];
                    altered[i] = other;
                    Assert.True((await verification.VerifyAsync(altered, CancellationToken.None)).Problem is not null, $"byte {i} as {other} was not found");
                }
            }
        }
    }

    [Fact]
    public async Task A_byte_of_the_packet_inside_a_pdf_altered_is_found_and_so_are_its_pages()
    {
        var golden = await GoldenAsync();
        var pdf = PacketPdf.Write(golden);
        Assert.Equal(golden, PacketPdf.Embedded(pdf));
        Assert.Null((await new PacketVerification(null, Keys, Rulesets).VerifyAsync(pdf, CancellationToken.None)).Problem);
        var from = pdf.AsSpan().IndexOf(golden);
        Assert.True(from > 0);
        for (var i = from; i < from + golden.Length; i += 5)
        {
            byte[] altered = [.. pdf];
            altered[i] ^= 1;
            Assert.True((await new PacketVerification(null, Keys, Rulesets).VerifyAsync(altered, CancellationToken.None)).Problem is not null, $"byte {i - from} was not found");
        }

        for (var i = 200; i < pdf.Length; i += 997)
        {
            byte[] altered = [.. pdf];
            altered[i] ^= 1;
            var isMadeUp = PacketPdf.IsWrittenOf(altered, golden);
            Assert.Equal(isMadeUp, (await new PacketVerification(null, Keys, Rulesets).VerifyAsync(altered, CancellationToken.None)).Problem is null);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("%PDF-1.7 but no more")]
    [InlineData("{\"format\":\"readiness-packet\",\"version\":99}")]
    public async Task What_is_no_packet_is_said_to_be_none(string text) =>
        Assert.StartsWith("It is no packet", (await new PacketVerification(null, Keys, Rulesets).VerifyAsync(Encoding.UTF8.GetBytes(text), CancellationToken.None)).Problem, StringComparison.Ordinal);

    [Fact]
    public async Task Page_and_markdown_say_the_same_and_what_people_wrote_is_no_markup()
    {
        var line = await DecidedAsync(DatabaseKind.Sqlite, "Good <script>alert(1)</script> | *work*");
        await using var host = line.Host;
        var html = Encoding.UTF8.GetString((await line.Cases.PacketAsync(Mona, 1, PacketFormat.Html))!.Content);
        var markdown = Encoding.UTF8.GetString((await line.Cases.PacketAsync(Olga, 1, PacketFormat.Markdown))!.Content);

        Assert.Contains("Good &lt;script&gt;alert(1)&lt;/script&gt; | *work*", html, StringComparison.Ordinal);
        Assert.Contains("Good \\<script\\>alert\\(1\\)\\</script\\> \\| \\*work\\*", markdown, StringComparison.Ordinal);
        Assert.All(new[] { "Olga Łęcka", "Promoted, by Vera Stone", "sha256:" }, text =>
        {
            Assert.Contains(text, html, StringComparison.Ordinal);
            Assert.Contains(text, markdown, StringComparison.Ordinal);
        });
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.True(PacketPdf.IsPdf((await line.Cases.PacketAsync(Mona, 1, PacketFormat.Pdf))!.Content));
    }

    private static Task<PacketFinding> VerifyAsync(JsonObject packet) =>
        new PacketVerification(null, Keys, Rulesets).VerifyAsync(CanonicalJson.Write(JsonNode.Parse(packet.ToJsonString())), CancellationToken.None);

    /// <summary>The digest of everything written anew.</summary>
    private static JsonObject Digested(JsonObject packet)
    {
        var content = (JsonObject)packet.DeepClone();
        content.Remove("digest");
        content.Remove("seal");
        packet["digest"] = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(content)));
        return packet;
    }

    private static async Task<byte[]> GoldenAsync() => Encoding.UTF8.GetBytes((await File.ReadAllTextAsync(GoldenFile)).TrimEnd());

    private static Task<PacketFinding> VerifyAsync(GrainHost host, byte[] packet) => new PacketVerification(host.Ledgers, Keys, Rulesets).VerifyAsync(packet, CancellationToken.None);

    private static async Task<byte[]> JsonAsync(Line line) => (await line.Cases.PacketAsync(Mona, 1, PacketFormat.Json))!.Content;

    private static async Task<Line> DecidedAsync(DatabaseKind database, string reasons = "Two years of steady help")
    {
        var line = await StartAsync(database);
        await line.LogWithBenAsync("e-1");
        await line.LogWithBenAsync("e-2", "offer-help", daysBack: 3);
        await line.LogWithBenAsync("e-3", "mentor-session", daysBack: 10);
        await line.Report.EndorseAsync(By(Mona, "e-1", "I saw it"));
        await line.Cases.OpenAsync(new OpenCase(Mona, Level));
        await line.AssessAsync(1, "e-1", "e-2");
        await line.Cases.DecideAsync(new DecideCase(Vera, 1, CaseOutcome.Promoted, reasons, null));
        return line;
    }
}
