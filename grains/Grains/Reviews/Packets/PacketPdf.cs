using System.Text;
using System.Text.RegularExpressions;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>Packets as PDF, with the canonical JSON inside: what is verified is that, and that the pages are made of it.</summary>
public static partial class PacketPdf
{
    private const string FileName = "packet.json";
    private static readonly DateTime NoTime = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Whether a file begins like a PDF.</summary>
    public static bool IsPdf(byte[] file) => file.AsSpan().StartsWith("%PDF-"u8);

    /// <summary>The PDF of a packet.</summary>
    public static byte[] Write(byte[] json)
    {
        PacketFont.Register();
        var blocks = PacketBlocks.Of(json);
        using var document = new PdfDocument();
        document.Info.Title = blocks[0].Text.Text;
        document.Info.CreationDate = NoTime;
        document.Info.ModificationDate = NoTime;
        document.Language = "en";
        using (var pages = new PacketPages(document))
        {
            foreach (var block in blocks)
            {
                pages.Add(block);
            }

            pages.Number(blocks[0].Text.Text);
        }

        document.AddEmbeddedFile(FileName, new MemoryStream(json));
        using var output = new MemoryStream();
        document.Save(output, closeStream: false);
        return output.ToArray();
    }

    /// <summary>The JSON inside. Throws <see cref="FormatException"/> when there is none to be read.</summary>
    public static byte[] Embedded(byte[] file)
    {
        try
        {
            using var document = PdfReader.Open(new MemoryStream(file), PdfDocumentOpenMode.Import);
            return document.Internals.GetAllObjects().OfType<PdfDictionary>()
                .Single(part => part.Elements.GetName("/Type") == "/EmbeddedFile").Stream.UnfilteredValue;
        }
        catch (Exception e)
        {
            // Whatever a reader stumbles over in a file that somebody altered.
            throw new FormatException($"The PDF carries no packet that can be read ({e.GetType().Name}).", e);
        }
    }

    /// <summary>
    /// Whether the file is what would be written of the JSON inside it, but for the marks that the library makes up anew each
    /// time: names of font subsets, ids, and times of writing.
    /// </summary>
    public static bool IsWrittenOf(byte[] file, byte[] json) => Masked(file) == Masked(Write(json));

    private static string Masked(byte[] file) => MadeUp().Replace(Encoding.Latin1.GetString(file), "*");

    [GeneratedRegex(@"/[A-Z]{6}\+|D:\d{14}|uuid:[0-9a-fA-F-]{36}|/ID\s*\[<[0-9A-F]{32}><[0-9A-F]{32}>\]|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MadeUp();
}
