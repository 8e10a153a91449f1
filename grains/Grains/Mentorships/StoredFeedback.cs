namespace Readiness.Grains.Mentorships;

/// <summary>A feedback item.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredFeedback")]
public sealed record StoredFeedback(
    [property: Id(0)] string FeedbackId,
    [property: Id(1)] string? SessionId,
    [property: Id(2)] Guid By,
    [property: Id(3)] string Text,
    [property: Id(4)] DateOnly GivenOn,
    [property: Id(5)] string? Outcome,
    [property: Id(6)] string? Evidence,
    [property: Id(7)] DateOnly? ActedOn);
