namespace Readiness.Contracts.Mentorships;

/// <summary>A question, and whether the viewer wrote it.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.SessionQuestionView")]
public sealed record SessionQuestionView([property: Id(0)] string Text, [property: Id(1)] bool Mine);
