namespace Readiness.Grains.Mentorships;

/// <summary>One of the people chosen. State is the number of its enum.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredChoice")]
public sealed record StoredChoice(
    [property: Id(0)] Guid Person,
    [property: Id(1)] int State,
    [property: Id(2)] DateOnly? AskedOn,
    [property: Id(3)] string? Reason);
