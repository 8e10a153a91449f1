using Readiness.Domain.Standings;

namespace Readiness.Domain.Badges;

/// <summary>A streak of so many weeks at any time, now or long ago: the best there ever was, as <see cref="Streaks"/> counts.</summary>
public sealed record LongestStreak(int Weeks) : BadgeCondition(Weeks, [])
{
    internal override int Value(in BadgeCounts counts, int enough) => counts.LongestStreak(enough);

    internal override bool IsMovedBy(in BadgeCounts counts) => counts.ScoredWeeksMoved;
}
