namespace Readiness.Domain.Readiness;

/// <summary>How much of its points an entry still has, by age: half for every 90 days (product.md section 5).</summary>
public static class Decay
{
    /// <summary>Days after which points count half.</summary>
    public const int HalfLifeDays = 90;

    /// <summary>2 to the power of -1/90.</summary>
    private const decimal ADay = 0.9923279462629434810255353688m;

    private static readonly int[] Factors = Build();

    /// <summary>2^(-age/90) in billionths, rounded to the nearest.</summary>
    /// <param name="ageDays">0 to 365.</param>
    public static int Factor(int ageDays) => Factors[ageDays];

    private static int[] Build()
    {
        var factors = new int[Rubric.LongestWindow + 1];
        var factor = (decimal)FixedPoint.One;
        for (var age = 0; age < factors.Length; age++)
        {
            factors[age] = (int)decimal.Round(factor, 0, MidpointRounding.AwayFromZero);
            factor *= ADay;
        }

        return factors;
    }
}
