namespace Readiness.Contracts.Mentorships;

/// <summary>Writes one’s questions.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.PrepareSession")]
public sealed record PrepareSession([property: Id(0)] string SessionId, [property: Id(1)] string[] Questions) : MentorshipAct;
