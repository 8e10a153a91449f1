using System.Globalization;
using Readiness.Domain.Boards;
using Readiness.Domain.Calendars;

namespace Readiness.Grains.Exports;

/// <summary>Periods as <see cref="BoardPeriod.TryParse"/> reads them.</summary>
internal static class PeriodNames
{
    public static string Of(BoardPeriod period) => period.Kind switch
    {
        PeriodKind.Week => new IsoWeek(period.Index).ToString(),
        PeriodKind.Month => period.From.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{period.From.Year:D4}-Q{((period.From.Month - 1) / 3) + 1}"),
        PeriodKind.AllTime => "all-time",
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "No such kind of period."),
    };
}
