namespace Readiness.Contracts.Mentorships;

/// <summary>Cancels a session.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.CancelSession")]
public sealed record CancelSession([property: Id(0)] string SessionId) : MentorshipAct;
