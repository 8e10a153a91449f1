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

        throw OfAnotherMake(nameof(cursor));
    }

    /// <summary>A number out of a cursor.</summary>
    public static long Number(string part) =>
        long.TryParse(part, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : throw OfAnotherMake(nameof(part));

    /// <summary>A day out of a cursor, by its number.</summary>
    public static DateOnly Day(string part) =>
        Number(part) is >= 0 and var day && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)day) : throw OfAnotherMake(nameof(part));

    /// <summary>An instant out of a cursor, by its ticks in UTC.</summary>
    public static DateTimeOffset Instant(string part) =>
        Number(part) is >= 0 and var ticks && ticks <= DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset(ticks, TimeSpan.Zero) : throw OfAnotherMake(nameof(part));

    /// <summary>An id out of a cursor.</summary>
    public static Guid Id(string part) => Guid.TryParse(part, out var id) ? id : throw OfAnotherMake(nameof(part));

    private static ArgumentException OfAnotherMake(string parameter) => new("This cursor was not made by this list.", parameter);
}
