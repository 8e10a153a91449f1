namespace Readiness.Grains.Mentorships;

/// <summary>What was asked for; the choices are kept with what became of them.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredRequest")]
public sealed record StoredRequest(
    [property: Id(0)] int Kind,
    [property: Id(1)] Guid Seeker,
    [property: Id(2)] string[] Goals,
    [property: Id(3)] string[] Topics,
    [property: Id(4)] string? Message,
    [property: Id(5)] Guid? Follows,
    [property: Id(6)] DateTimeOffset At);
