namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>Which source weeks lie inside a window whole, as a bit each, while the window slides over drawn weeks.</summary>
internal static class DrawnWeeks
{
    /// <summary>Works out the bits at the end of each week of a run.</summary>
    public static void Fill(ReadOnlySpan<byte> draws, int wholeWeeks, Span<int> weeks)
    {
        Span<int> lastDrawn = stackalloc int[ForecastSpan.Sources];
        lastDrawn.Fill(-1);
        var inside = 0;
        for (var week = 0; week < weeks.Length; week++)
        {
            lastDrawn[draws[week]] = week;
            inside |= 1 << draws[week];
            var leaving = week - wholeWeeks;
            if (leaving >= 0 && lastDrawn[draws[leaving]] == leaving)
            {
                inside &= ~(1 << draws[leaving]);
            }

            weeks[week] = inside;
        }
    }
}
