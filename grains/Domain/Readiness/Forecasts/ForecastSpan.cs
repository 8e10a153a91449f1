using Readiness.Domain.Calendars;

namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>The weeks of a forecast: those it draws from and those it looks at, counted from the running week.</summary>
internal readonly record struct ForecastSpan(DateOnly Today)
{
    /// <summary>Complete weeks that are drawn from.</summary>
    public const int Sources = 12;

    /// <summary>Future weeks.</summary>
    public const int Horizon = 52;

    /// <summary>Day number of the Monday of the running week.</summary>
    public int RunningMonday => IsoWeek.Of(Today).Monday.DayNumber;

    /// <summary>Day number of the Monday of the first week drawn from; below 0 in the first weeks of the calendar.</summary>
    public int FirstSource => RunningMonday - (7 * Sources);

    /// <summary>Day number of the Sunday of a future week, counted from 0.</summary>
    public int SundayOf(int week) => RunningMonday + (7 * (week + 1)) + 6;

    /// <summary>Which source week a day lies in; outside 0 to 11 when in none.</summary>
    public int SourceOf(int day) => (int)Math.Floor((day - FirstSource) / 7.0);

    /// <summary>The last future week at whose Sunday a day still lies inside a window; -1 for none, even below for long past.</summary>
    public int LastWeekInside(int day, int windowDays) => Math.Min(Horizon - 1, (int)Math.Floor((day + windowDays - 1 - SundayOf(0)) / 7.0));
}
