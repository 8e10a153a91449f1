namespace Readiness.Contracts.Mentorships;

/// <summary>Lets it rest.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.PauseMentorship")]
public sealed record PauseMentorship([property: Id(0)] string? Reason) : MentorshipAct;
