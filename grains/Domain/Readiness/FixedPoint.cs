namespace Readiness.Domain.Readiness;

/// <summary>
/// Values and progress are whole numbers of billionths, so that no sum depends on the order of its parts and every
/// machine comes to the same.
/// </summary>
public static class FixedPoint
{
    /// <summary>One, in billionths.</summary>
    public const long One = 1_000_000_000;

    /// <summary>part ÷ whole in billionths of a percent, rounded down; at most 100 percent, and 0 of nothing.</summary>
    public static long Percent(long part, long whole) => whole == 0 ? 0 : Math.Min(part, whole) * 100 * One / whole;
}
