namespace Readiness.Domain.Badges;

/// <summary>So many different people over the entries of some kinds.</summary>
public sealed record PeopleCount(IReadOnlyList<string> OfKinds, int AtLeast) : BadgeCondition(AtLeast, OfKinds)
{
    internal override int Value(in BadgeCounts counts, int enough) => counts.People(OfKinds, enough);
}
