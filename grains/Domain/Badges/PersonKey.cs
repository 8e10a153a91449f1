namespace Readiness.Domain.Badges;

/// <summary>
/// A counterpart's key in 64 bits (FNV-1a over its letters, then mixed): tallies are stored, and names are longer. The
/// same on every machine.
/// </summary>
internal static class PersonKey
{
    private const ulong Offset = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;
    private const ulong Mix = 0xff51afd7ed558ccd;

    public static ulong Of(string key)
    {
        var hash = Offset;
        foreach (var letter in key)
        {
            hash = (hash ^ letter) * Prime;
        }

        hash = (hash ^ (hash >> 33)) * Mix;
        return hash ^ (hash >> 33);
    }
}
