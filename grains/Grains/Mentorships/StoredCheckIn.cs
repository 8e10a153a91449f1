namespace Readiness.Grains.Mentorships;

/// <summary>A check-in.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredCheckIn")]
public sealed record StoredCheckIn(
    [property: Id(0)] string CheckInId,
    [property: Id(1)] Guid By,
    [property: Id(2)] int Mood,
    [property: Id(3)] string? Text,
    [property: Id(4)] DateOnly On);
