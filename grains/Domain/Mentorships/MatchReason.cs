namespace Readiness.Domain.Mentorships;

/// <summary>What one aspect adds to a match, in points, and why, for a person to read.</summary>
public sealed record MatchReason(MatchAspect Aspect, int Points, string Text);
