namespace Readiness.Contracts.Standings;

/// <summary>Points, level and streak of a person, and how long their ledger is. Head is hexadecimal, null when empty.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Standing")]
public sealed record StandingView(
    [property: Id(0)] int Points,
    [property: Id(1)] int[] Pillars,
    [property: Id(2)] int Level,
    [property: Id(3)] int LevelFrom,
    [property: Id(4)] int NextLevelAt,
    [property: Id(5)] int StreakWeeks,
    [property: Id(6)] int LedgerLength,
    [property: Id(7)] string? LedgerHead);
