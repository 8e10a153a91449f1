using Readiness.Domain.Readiness;

namespace Readiness.Domain.Badges;

/// <summary>So many mentors met in a session who were also helped.</summary>
public sealed record TwoWayMentors(int Mentors) : BadgeCondition(Mentors, [MentorshipKinds.MentorSession, MentorshipKinds.HelpMentor])
{
    internal override int Value(in BadgeCounts counts, int enough) => counts.TwoWayMentors();
}
