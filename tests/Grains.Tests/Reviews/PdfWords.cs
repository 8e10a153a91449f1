using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace Readiness.Grains.Tests.Reviews;

/// <summary>What stands on the pages of a PDF, as our library writes it: lines in plain letters, or in glyphs of a font that says what they are.</summary>
internal static partial class PdfWords
{
    /// <summary>The lines of each page in the order drawn, each with its height above the page's lower edge in points.</summary>
    public static IReadOnlyList<IReadOnlyList<(double Height, string Text)>> Of(byte[] file)
    {
        using var document = PdfReader.Open(new MemoryStream(file), PdfDocumentOpenMode.Import);
        return [.. document.Pages.Cast<PdfPage>().Select(page => Lines(page).ToList())];
    }

    private static IEnumerable<(double Height, string Text)> Lines(PdfPage page)
    {
        var fonts = page.Resources!.Elements.GetDictionary("/Font")!;
        var letters = fonts.Elements.Keys.ToDictionary(name => name, name => Letters(fonts.Elements.GetDictionary(name)!), StringComparer.Ordinal);
        var (height, font) = (0.0, "");
        foreach (Match step in Step().Matches(Encoding.Latin1.GetString(page.Contents.CreateSingleContent().Stream.UnfilteredValue)))
        {
            if (step.Groups["font"] is { Success: true } named)
            {
                font = named.Value;
            }
            else if (step.Groups["plain"] is { Success: true } plain)
            {
                yield return (height, Escaped().Replace(plain.Value, "${letter}"));
            }
            else if (step.Groups["glyphs"] is { Success: true } glyphs)
            {
                yield return (height, string.Concat(glyphs.Value.Replace("\n", "", StringComparison.Ordinal).Chunk(4).Select(glyph => letters[font][new string(glyph)])));
            }
            else
            {
                height = step.Groups["down"] is { Success: true } down ? height + double.Parse(down.Value, CultureInfo.InvariantCulture) : 0;
            }
        }
    }

    private static Dictionary<string, string> Letters(PdfDictionary font) =>
        Range().Matches(font.Elements.GetDictionary("/ToUnicode") is { } map ? Encoding.Latin1.GetString(map.Stream.UnfilteredValue) : "")
            .ToDictionary(range => range.Groups["glyph"].Value, range => ((char)Convert.ToUInt16(range.Groups["letter"].Value, 16)).ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>A text begins; a font; a move; a line of letters, or of glyphs.</summary>
    [GeneratedRegex(@"\b(?<begins>BT)\b|(?<font>/F\d+) [\d.]+ Tf|[-\d.]+ (?<down>[-\d.]+) Td|\((?<plain>(\\.|[^\\)])*)\) Tj|<(?<glyphs>[0-9A-Fa-f\n]+)> Tj", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Step();

    [GeneratedRegex(@"\\(?<letter>.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"<(?<glyph>[0-9A-Fa-f]{4})>\s*<[0-9A-Fa-f]{4}>\s*<(?<letter>[0-9A-Fa-f]{4})>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Range();
}
