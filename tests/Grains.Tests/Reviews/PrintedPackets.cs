using System.Globalization;
using System.Text;
using Readiness.Grains.Reviews.Packets;
using Xunit;

namespace Readiness.Grains.Tests.Reviews;

/// <summary>Packets as PDF: everything stands on the pages, however much somebody wrote.</summary>
public sealed class PrintedPackets
{
    /// <summary>The footer stands below this height, in points; all else above it.</summary>
    private const double Footer = 40;

    [Theory]
    [InlineData("l", '\n', 399)]
    [InlineData("many", ' ', 1_991)]
    public async Task A_note_taller_than_a_page_goes_on_on_the_next(string word, char between, int count)
    {
        var words = Numbered(word, count);
        var packet = await GoldenAsync();

        var pages = PdfWords.Of(Write(packet with { Evidence = [.. packet.Evidence.Select(each => each with { Note = string.Join(between, words) })] }));

        Assert.True(pages.Count > 1);
        AllOf(words, pages, times: packet.Evidence.Count);
    }

    [Fact]
    public async Task An_entry_with_more_comments_than_a_page_holds_has_them_all()
    {
        var words = Numbered("word", 16 * 150);
        var packet = await GoldenAsync();
        var comments = words.Chunk(150).Select(chunk => new PacketWord("Endorsed", "Mona Diaz", packet.Case.OpenedAt, string.Join(' ', chunk))).ToList();

        var pages = PdfWords.Of(Write(packet with { Evidence = [packet.Evidence[0] with { Words = comments }, .. packet.Evidence.Skip(1)] }));

        AllOf(words, pages, times: 1);
        var continued = pages.Where(page => page.Any(line => line.Text.Contains("word-", StringComparison.Ordinal))).ToList();
        Assert.True(continued.Count > 1);
        Assert.All(continued, page => Assert.Contains(page, line => line.Text == "Status"));
    }

    [Fact]
    public async Task A_row_that_a_page_has_room_for_stays_in_one_piece()
    {
        var packet = await GoldenAsync();
        var tall = string.Join('\n', Numbered("tall", 40));

        var pages = PdfWords.Of(Write(packet with { Evidence = [.. packet.Evidence.Select((each, i) => each with { Note = $"{tall}\nof-{i}" })] }));

        Assert.All(Enumerable.Range(0, packet.Evidence.Count), i =>
            Assert.Contains(pages, page => page.Any(line => line.Text == $"of-{i}") && page.Count(line => line.Text == "tall-7") == page.Count(line => line.Text.StartsWith("of-", StringComparison.Ordinal))));
    }

    /// <summary>Every word as often as it was written, and nothing in the way of the footer.</summary>
    private static void AllOf(string[] words, IReadOnlyList<IReadOnlyList<(double Height, string Text)>> pages, int times)
    {
        var found = pages.SelectMany(page => page).SelectMany(line => line.Text.Split(' ', ';')).GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(word => word.Key, word => word.Count(), StringComparer.Ordinal);
        Assert.Equal([], words.Where(word => found.GetValueOrDefault(word) != times));
        Assert.All(pages, page => Assert.Single(page, line => line.Height < Footer));
    }

    private static string[] Numbered(string word, int count) => [.. Enumerable.Range(1, count).Select(i => $"{word}-{i.ToString(CultureInfo.InvariantCulture)}")];

    private static byte[] Write(Packet packet) => PacketPdf.Write(PacketJson.Write(packet, FixedPacketKeys.Key));

    private static async Task<Packet> GoldenAsync() =>
        PacketJson.Read(Encoding.UTF8.GetBytes((await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Reviews", "golden-packet.json"))).TrimEnd()));
}
