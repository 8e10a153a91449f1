namespace Readiness.Domain.Badges;

/// <summary>So many entries of some kinds, or of any kind when none is named.</summary>
public sealed record EntryCount(IReadOnlyList<string> OfKinds, int AtLeast) : BadgeCondition(AtLeast, OfKinds)
{
    internal override int Value(in BadgeCounts counts, int enough) => counts.Entries(OfKinds);
}
