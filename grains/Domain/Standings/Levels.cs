namespace Readiness.Domain.Standings;

/// <summary>Levels over lifetime points (product.md section 3): level 1 from 0, without end.</summary>
public static class Levels
{
    private const decimal First = 120m;
    private const decimal Growth = 1.3m;

    /// <summary>The level that lifetime points have reached, from 1.</summary>
    public static int Of(int points)
    {
        var level = 1;
        while (level < Starts.Length && points >= Starts[level])
        {
            level++;
        }

        return level;
    }

    /// <summary>Lifetime points at which a level begins; the largest int for levels nobody can reach.</summary>
    public static int StartsAt(int level) => level <= Starts.Length ? Starts[level - 1] : int.MaxValue;

    private static readonly int[] Starts = Build();

    private static int[] Build()
    {
        var starts = new List<int> { 0 };
        for (decimal sum = First, step = First; sum <= int.MaxValue; sum += step)
        {
            starts.Add((int)decimal.Round(sum, 0, MidpointRounding.AwayFromZero));
            step *= Growth;
        }

        return [.. starts];
    }
}
