namespace Readiness.Contracts.Mentorships;

/// <summary>Writes notes; a null leaves what was there.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.NoteSession")]
public sealed record NoteSession([property: Id(0)] string SessionId, [property: Id(1)] string? Shared, [property: Id(2)] string? Private) : MentorshipAct;
