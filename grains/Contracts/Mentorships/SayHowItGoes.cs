namespace Readiness.Contracts.Mentorships;

/// <summary>Checks in; Mood is 1 to 5.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.SayHowItGoes")]
public sealed record SayHowItGoes([property: Id(0)] string CheckInId, [property: Id(1)] int Mood, [property: Id(2)] string? Text) : MentorshipAct;
