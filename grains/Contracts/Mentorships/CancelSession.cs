namespace Readiness.Contracts.Mentorships;

/// <summary>Cancels a session, or says afterwards that it did not take place.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.CancelSession")]
public sealed record CancelSession([property: Id(0)] string SessionId) : MentorshipAct;
