using System.Globalization;

namespace Readiness.Grains.Recognition;

/// <summary>A place in a list of thanks, the latest first.</summary>
public sealed record ThanksPlace(DateTimeOffset At, Guid Id)
{
    private const string CursorTag = "thanks";

    /// <summary>The place of a row.</summary>
    public static ThanksPlace Of(ThanksRow row) => new(row.At, row.ThanksId);

    /// <summary>Reads a cursor; throws <see cref="ArgumentException"/> for one of another make.</summary>
    public static ThanksPlace Read(string cursor)
    {
        var parts = Cursors.Read(CursorTag, 2, cursor);
        return new ThanksPlace(Cursors.Instant(parts[0]), Cursors.Id(parts[1]));
    }

    /// <summary>The place as a cursor.</summary>
    public string Cursor() => Cursors.Write(CursorTag, At.UtcTicks.ToString(CultureInfo.InvariantCulture), Id.ToString("N"));
}
