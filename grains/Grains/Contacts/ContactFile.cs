using System.Text;
using Readiness.Domain;
using Readiness.Domain.Contacts;

namespace Readiness.Grains.Contacts;

/// <summary>The people of a file that its owner uploaded, or why it is no such file. Exactly one is set.</summary>
public sealed record ContactFile(IReadOnlyList<ContactRow>? Rows, Refusal? Refusal)
{
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];
    private static readonly (byte[] Mark, Encoding Encoding)[] Utf16 =
    [
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true)),
    ];

    /// <summary>A file that is refused as a whole.</summary>
    public static ContactFile Refused(Refusal refusal) => new(null, refusal);

    /// <summary>Reads a file: UTF-8, with or without its mark, or UTF-16 with its mark.</summary>
    public static ContactFile Read(ReadOnlyMemory<byte> file, bool isVCard)
    {
        if (Utf8Of(file) is not { } text)
        {
            return Refused(ContactFileRefusals.NotText);
        }

        return isVCard ? VCardReader.Read(text) : LinkedInReader.Read(text);
    }

    /// <summary>
    /// The file as UTF-8 without a mark; null when it is no text. Of UTF-8 only what has a NUL is ruled out here: old vCards
    /// fold lines in the middle of a character, so each line is looked at once it is whole.
    /// </summary>
    private static ReadOnlyMemory<byte>? Utf8Of(ReadOnlyMemory<byte> file)
    {
        foreach (var (mark, encoding) in Utf16)
        {
            if (file.Span.StartsWith(mark))
            {
                try
                {
                    return Encoding.UTF8.GetBytes(encoding.GetString(file.Span[mark.Length..]));
                }
                catch (DecoderFallbackException)
                {
                    return null;
                }
            }
        }

        var text = file.Span.StartsWith(Utf8Mark) ? file[Utf8Mark.Length..] : file;
        if (text.Span.Contains((byte)0))
        {
            return null;
        }

        return text;
    }
}
