namespace Readiness.Contracts.Mentorships;

/// <summary>Goes on.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ResumeMentorship")]
public sealed record ResumeMentorship() : MentorshipAct;
