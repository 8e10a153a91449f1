namespace Readiness.Contracts.Mentorships;

/// <summary>What a request or an act came to. Both are null when it was done and the one who did it sees it no longer.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.MentorshipOutcome")]
public sealed record MentorshipOutcome([property: Id(0)] MentorshipView? Mentorship, [property: Id(1)] RefusalView? Refusal);
