using System.Buffers.Text;
using System.Text;

namespace Readiness.Grains;

/// <summary>Cursors are opaque to clients: a tag that says what they are for, and parts.</summary>
internal static class Cursors
{
    private const char Separator = '\u001f';

    public static string Write(string tag, params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder(tag);
        foreach (var part in parts)
        {
            text.Append(Separator).Append(part);
        }

        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>The parts; throws <see cref="ArgumentException"/> for a cursor that was not made by the same list.</summary>
    public static string[] Read(string tag, int parts, string cursor)
    {
        try
        {
            var found = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(Separator);
            if (found.Length == parts + 1 && found[0] == tag)
            {
                return found[1..];
            }
        }
        catch (FormatException)
        {
            // Told below, like every other text that is no cursor of ours.
        }

        throw new ArgumentException("This cursor was not made by this list.", nameof(cursor));
    }

    /// <summary>A number out of a cursor.</summary>
    public static long Number(string part) =>
        long.TryParse(part, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArgumentException("This cursor was not made by this list.", nameof(part));
}
