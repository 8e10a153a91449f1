namespace Readiness.Contracts.Mentorships;

/// <summary>Accepts the request.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.AcceptMentorship")]
public sealed record AcceptMentorship() : MentorshipAct;
