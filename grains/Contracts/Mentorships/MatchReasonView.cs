namespace Readiness.Contracts.Mentorships;

/// <summary>What one aspect adds to a match, and why.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.MatchReason")]
public sealed record MatchReasonView([property: Id(0)] MatchAspect Aspect, [property: Id(1)] int Points, [property: Id(2)] string Text);
