namespace Readiness.Contracts.Mentorships;

/// <summary>A check-in; Mood is 1 to 5.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.CheckIn")]
public sealed record CheckInView(
    [property: Id(0)] string Id,
    [property: Id(1)] bool Mine,
    [property: Id(2)] int Mood,
    [property: Id(3)] string? Text,
    [property: Id(4)] DateOnly On);
