namespace Readiness.Domain.Badges;

/// <summary>A mentee who became a mentor: at least one entry of each side.</summary>
public sealed record FullCircle(IReadOnlyList<string> AsMentee, IReadOnlyList<string> AsMentor)
    : BadgeCondition(Sides, [.. AsMentee, .. AsMentor])
{
    private const int Sides = 2;

    internal override int Value(in BadgeCounts counts, int enough) =>
        Math.Min(1, counts.Entries(AsMentee)) + Math.Min(1, counts.Entries(AsMentor));
}
