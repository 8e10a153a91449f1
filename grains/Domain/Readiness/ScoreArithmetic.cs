namespace Readiness.Domain.Readiness;

/// <summary>
/// From values to scores in whole numbers (product.md section 5). Weights and targets as <see cref="RubricCheck"/>
/// allows them keep every product within 64 bits.
/// </summary>
public static class ScoreArithmetic
{
    /// <summary>
    /// min(1, value ÷ target) in billionths, rounded down. The fast division of doubles is exact here: the value is below
    /// 2^53, and a quotient below 10^9 that is no whole number lies at least 10^-6 under the next, more than a double is off.
    /// </summary>
    /// <param name="value">In billionths of a unit, at least 0.</param>
    /// <param name="target">In units, at least 1.</param>
    public static long Progress(long value, int target) =>
        value >= target * FixedPoint.One ? FixedPoint.One : (long)((double)value / target);

    /// <summary>The score in tenths (0 to 1,000): 100 × weighted ÷ total, rounded half up from the exact fraction.</summary>
    /// <param name="weighted">The sum of weight × progress, progress in billionths.</param>
    /// <param name="totalWeight">The sum of the weights.</param>
    public static int Tenths(long weighted, int totalWeight) => Rounded(1_000, weighted, totalWeight);

    /// <summary>The score in thousandths (0 to 100,000), rounded half up from the exact fraction.</summary>
    public static int Thousandths(long weighted, int totalWeight) => Rounded(100_000, weighted, totalWeight);

    /// <summary>
    /// Splits a score among its criteria in thousandths, in proportion to weight × progress, so that the parts sum to
    /// the score exactly. What rounding down leaves over goes to the largest remainders, then to the larger weight,
    /// then to whoever comes first; a criterion without progress gets nothing.
    /// </summary>
    /// <param name="tenths">The score as shown.</param>
    /// <param name="progress">In billionths.</param>
    /// <param name="weights">One for each progress.</param>
    public static int[] Contributions(int tenths, IReadOnlyList<long> progress, IReadOnlyList<int> weights)
    {
        long weighted = 0;
        for (var i = 0; i < progress.Count; i++)
        {
            weighted += weights[i] * progress[i];
        }

        var parts = new int[progress.Count];
        if (weighted == 0)
        {
            return parts;
        }

        var total = tenths * 100L;
        var left = (int)total;
        var remainders = new long[progress.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var (part, remainder) = Math.DivRem(total * weights[i] * progress[i], weighted);
            parts[i] = (int)part;
            remainders[i] = remainder;
            left -= parts[i];
        }

        // What is left is fewer than there are remainders above 0, so nobody without progress is reached.
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i]).ThenByDescending(i => weights[i]).Take(left))
        {
            parts[i]++;
        }

        return parts;
    }

    private static int Rounded(long scale, long weighted, int totalWeight)
    {
        var whole = totalWeight * FixedPoint.One;
        return (int)(((2 * scale * weighted) + whole) / (2 * whole));
    }
}
