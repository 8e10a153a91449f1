namespace Readiness.Grains.Mentorships;

/// <summary>A question for a session.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredQuestion")]
public sealed record StoredQuestion(
    [property: Id(0)] Guid By,
    [property: Id(1)] string Text);
