using Readiness.Domain.Readiness;

namespace Readiness.Grains.Rulesets;

/// <summary>What a candidate would change.</summary>
/// <param name="People">How many active people were assessed.</param>
/// <param name="Counts">By band before and band after, how many; pairs that nobody has are not in it.</param>
/// <param name="Moves">Who would move, by e-mail address.</param>
public sealed record ImpactResult(
    int People, IReadOnlyDictionary<(ReadinessBand Before, ReadinessBand After), int> Counts, IReadOnlyList<BandMove> Moves);
