namespace Readiness.Contracts.Mentorships;

/// <summary>Adds one’s reflection.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ReflectOnMentorship")]
public sealed record ReflectOnMentorship([property: Id(0)] string Text, [property: Id(1)] string? Thanks, [property: Id(2)] int[] GoalsReached) : MentorshipAct;
