namespace Readiness.Grains.Demo;

/// <summary>Draws from a seeded source: the same seed, the same organisation.</summary>
internal static class DemoChance
{
    public static T Pick<T>(this Random chance, IReadOnlyList<T> from) => from[chance.Next(from.Count)];

    public static bool Chance(this Random chance, double probability) => chance.NextDouble() < probability;

    /// <summary>How often something happens that happens so often on average, each time independent of the others (Poisson).</summary>
    public static int Times(this Random chance, double average)
    {
        var limit = Math.Exp(-average);
        var times = 0;
        for (var product = chance.NextDouble(); product > limit; product *= chance.NextDouble())
        {
            times++;
        }

        return times;
    }

    public static Guid Id(this Random chance)
    {
        Span<byte> bytes = stackalloc byte[16];
        chance.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
