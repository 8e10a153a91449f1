namespace Readiness.Contracts.Mentorships;

/// <summary>Declines the request.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.DeclineMentorship")]
public sealed record DeclineMentorship([property: Id(0)] string Reason) : MentorshipAct;
