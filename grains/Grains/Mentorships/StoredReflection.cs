namespace Readiness.Grains.Mentorships;

/// <summary>A reflection.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredReflection")]
public sealed record StoredReflection(
    [property: Id(0)] Guid By,
    [property: Id(1)] string Text,
    [property: Id(2)] string? Thanks,
    [property: Id(3)] int[] GoalsReached,
    [property: Id(4)] DateOnly On);
