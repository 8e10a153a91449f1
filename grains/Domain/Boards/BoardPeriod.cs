using System.Globalization;
using Readiness.Domain.Calendars;

namespace Readiness.Domain.Boards;

/// <summary>One week, month or quarter, or all time. Index counts periods of that kind from year 0; it is 0 for all time.</summary>
public readonly record struct BoardPeriod(PeriodKind Kind, int Index)
{
    /// <summary>Days after the end during which a late entry still counts in the period (product.md section 4).</summary>
    public const int DaysOpenAfterEnd = 3;

    /// <summary>The one period without end.</summary>
    public static BoardPeriod AllTime { get; } = new(PeriodKind.AllTime, 0);

    /// <summary>First day; <see cref="DateOnly.MinValue"/> for all time.</summary>
    public DateOnly From => Kind switch
    {
        PeriodKind.Week => new IsoWeek(Index).Monday,
        PeriodKind.Month => new DateOnly(Index / 12, (Index % 12) + 1, 1),
        PeriodKind.Quarter => new DateOnly(Index / 4, (Index % 4 * 3) + 1, 1),
        _ => DateOnly.MinValue,
    };

    /// <summary>Last day; <see cref="DateOnly.MaxValue"/> for all time.</summary>
    public DateOnly To => Kind switch
    {
        PeriodKind.Week => From.AddDays(6),
        PeriodKind.Month => From.AddMonths(1).AddDays(-1),
        PeriodKind.Quarter => From.AddMonths(3).AddDays(-1),
        _ => DateOnly.MaxValue,
    };

    /// <summary>The period before this one; null for all time and at the beginning of the calendar.</summary>
    public BoardPeriod? Previous => Kind == PeriodKind.AllTime || From.DayNumber < 1 ? null : Of(Kind, From.AddDays(-1));

    /// <summary>The period of a kind that a day lies in.</summary>
    public static BoardPeriod Of(PeriodKind kind, DateOnly day) => kind switch
    {
        PeriodKind.Week => new(kind, IsoWeek.Of(day).Index),
        PeriodKind.Month => new(kind, (day.Year * 12) + day.Month - 1),
        PeriodKind.Quarter => new(kind, (day.Year * 4) + ((day.Month - 1) / 3)),
        PeriodKind.AllTime => AllTime,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of period."),
    };

    /// <summary>Reads "2026-W46", "2026-10" or "2026-Q3"; false when there is no such period.</summary>
    public static bool TryParse(string? text, out BoardPeriod period)
    {
        period = default;
        if (IsoWeek.TryParse(text, out var week))
        {
            period = new(PeriodKind.Week, week.Index);
            return true;
        }

        if (text is not { Length: 7 } || text[4] != '-' || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998)
        {
            return false;
        }

        if (text[5] == 'Q' && text[6] is >= '1' and <= '4')
        {
            period = new(PeriodKind.Quarter, (year * 4) + text[6] - '1');
            return true;
        }

        if (int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12)
        {
            period = new(PeriodKind.Month, (year * 12) + month - 1);
            return true;
        }

        return false;
    }

    /// <summary>Whether the period still takes points on that day: until 3 days after it ended.</summary>
    public bool IsOpenOn(DateOnly today) => Kind == PeriodKind.AllTime || today.DayNumber <= To.DayNumber + DaysOpenAfterEnd;
}
