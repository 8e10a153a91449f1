namespace Readiness.Contracts.Mentorships;

/// <summary>A reflection; GoalsReached are numbers of agreed goals.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Reflection")]
public sealed record ReflectionView(
    [property: Id(0)] bool Mine,
    [property: Id(1)] string Text,
    [property: Id(2)] string? Thanks,
    [property: Id(3)] int[] GoalsReached,
    [property: Id(4)] DateOnly On);
