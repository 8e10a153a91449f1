namespace Readiness.Grains.Quests;

/// <summary>One challenge. Measure and period are the numbers of their enums, days are day numbers.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredChallenge")]
public sealed record StoredChallenge(
    [property: Id(0)] string ChallengeId,
    [property: Id(1)] string Title,
    [property: Id(2)] int Measure,
    [property: Id(3)] int Period,
    [property: Id(4)] int PeriodIndex,
    [property: Id(5)] int Target,
    [property: Id(6)] Guid SetBy,
    [property: Id(7)] int? EndedOn);
