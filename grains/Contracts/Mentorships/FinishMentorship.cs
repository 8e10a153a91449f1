namespace Readiness.Contracts.Mentorships;

/// <summary>Finishes it with a reflection.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.FinishMentorship")]
public sealed record FinishMentorship([property: Id(0)] string Text, [property: Id(1)] string? Thanks, [property: Id(2)] int[] GoalsReached) : MentorshipAct;
