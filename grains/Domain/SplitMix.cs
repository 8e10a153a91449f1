namespace Readiness.Domain;

/// <summary>
/// A small generator of chance (SplitMix64), so that the same seed gives the same numbers on every machine and
/// under every version of the platform.
/// </summary>
public struct SplitMix(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>A generator for one person and day.</summary>
    public static SplitMix For(Guid person, DateOnly day)
    {
        Span<byte> bytes = stackalloc byte[16];
        person.TryWriteBytes(bytes);
        var seed = System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        var chance = new SplitMix(seed);
        seed = chance.Next() ^ System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]);
        chance = new SplitMix(seed);
        return new SplitMix(chance.Next() ^ (ulong)day.DayNumber);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        _state += Step;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 up to, and without, a bound.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);
}
