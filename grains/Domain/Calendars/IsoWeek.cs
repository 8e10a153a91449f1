using System.Globalization;

namespace Readiness.Domain.Calendars;

/// <summary>
/// An ISO 8601 week, as whole weeks since Monday 0001-01-01. Made from calendar days only, so no time zone and no
/// clock change can move it (product.md section 3).
/// </summary>
public readonly record struct IsoWeek(int Index)
{
    /// <summary>The Monday.</summary>
    public DateOnly Monday => DateOnly.FromDayNumber(Index * 7);

    /// <summary>The week a day lies in.</summary>
    public static IsoWeek Of(DateOnly day) => new(day.DayNumber / 7);

    /// <summary>Reads "2026-W07"; false when there is no such week.</summary>
    public static bool TryParse(string? text, out IsoWeek week)
    {
        week = default;
        if (text is not { Length: 8 } || text[4] != '-' || text[5] != 'W'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year is < 1 or > 9998 || number < 1 || number > ISOWeek.GetWeeksInYear(year))
        {
            return false;
        }

        week = Of(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday)));
        return true;
    }

    /// <summary>As ISO writes it: 2026-W07.</summary>
    public override string ToString()
    {
        var monday = Monday.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(monday):D4}-W{ISOWeek.GetWeekOfYear(monday):D2}");
    }
}
