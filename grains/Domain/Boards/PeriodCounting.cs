namespace Readiness.Domain.Boards;

/// <summary>The rule of product.md section 4 on late entries.</summary>
public static class PeriodCounting
{
    /// <summary>
    /// Where points for something that happened on <paramref name="day"/> count when they are recorded
    /// <paramref name="today"/>. A backfill counts in its own periods however old they are.
    /// </summary>
    public static CountedPeriods For(DateOnly day, DateOnly today, bool backfill)
    {
        if (backfill)
        {
            return CountedPeriods.All;
        }

        var counted = CountedPeriods.None;
        for (var kind = PeriodKind.Week; kind <= PeriodKind.Quarter; kind++)
        {
            if (BoardPeriod.Of(kind, day).IsOpenOn(today))
            {
                counted |= (CountedPeriods)(1 << (int)kind);
            }
        }

        return counted;
    }
}
