namespace Readiness.Domain.Badges;

/// <summary>An entry of each of the four pillars in one ISO week.</summary>
public sealed record AllPillarsInOneWeek() : BadgeCondition(Pillars, [])
{
    private const int Pillars = 4;

    internal override int Value(in BadgeCounts counts, int enough) => counts.MostPillarsInOneWeek();
}
