using Readiness.Domain.Readiness;

namespace Readiness.Domain.Badges;

/// <summary>Sessions with so many different mentors within some 13 consecutive ISO weeks.</summary>
public sealed record MentorsAtOnce(int Mentors) : BadgeCondition(Mentors, [MentorshipKinds.MentorSession])
{
    /// <summary>ISO weeks that are looked at together.</summary>
    public const int WeeksTogether = 13;

    internal override int Value(in BadgeCounts counts, int enough) => counts.MentorsAtOnce(WeeksTogether, enough);
}
