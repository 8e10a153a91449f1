namespace Readiness.Contracts.Mentorships;

/// <summary>Feedback; ForMe when the viewer is to act on it.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Feedback")]
public sealed record FeedbackView(
    [property: Id(0)] string Id,
    [property: Id(1)] string? SessionId,
    [property: Id(2)] bool ForMe,
    [property: Id(3)] string Text,
    [property: Id(4)] DateOnly GivenOn,
    [property: Id(5)] string? Outcome,
    [property: Id(6)] string? Evidence,
    [property: Id(7)] DateOnly? ActedOn);
