namespace Readiness.Domain.Mentorships;

/// <summary>A candidate, and why: the match is the sum of the points of its reasons, 0 to 100.</summary>
public sealed record MentorMatch(MentorCandidate Candidate, IReadOnlyList<MatchReason> Reasons)
{
    /// <summary>The sum of the points.</summary>
    public int Match => Reasons.Sum(reason => reason.Points);
}
