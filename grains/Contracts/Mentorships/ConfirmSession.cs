namespace Readiness.Contracts.Mentorships;

/// <summary>Says that a session took place.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ConfirmSession")]
public sealed record ConfirmSession([property: Id(0)] string SessionId) : MentorshipAct;
