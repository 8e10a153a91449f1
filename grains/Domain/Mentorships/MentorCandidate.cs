namespace Readiness.Domain.Mentorships;

/// <summary>
/// Somebody who offers to mentor. Taken counts places that are taken; LevelRank orders levels, null for one that no rubric
/// leads to; Asked and Answered count requests of the past that were due; AnswerDays sums the days answers took.
/// </summary>
public sealed record MentorCandidate(MentorOffer Offer, string Name, int? LevelRank, int Taken, int Asked, int Answered, int AnswerDays)
{
    /// <summary>Free places.</summary>
    public int Free => Math.Max(0, Offer.Capacity - Taken);
}
