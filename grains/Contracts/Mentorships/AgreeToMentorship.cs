namespace Readiness.Contracts.Mentorships;

/// <summary>Agrees to the proposal of that number.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.AgreeToMentorship")]
public sealed record AgreeToMentorship([property: Id(0)] int Proposal) : MentorshipAct;
