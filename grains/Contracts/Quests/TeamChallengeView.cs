using Readiness.Contracts.Boards;

namespace Readiness.Contracts.Quests;

/// <summary>A team's challenge. Points are those of whoever is on the team's board; To is the last day, also when it was ended early.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.TeamChallenge")]
public sealed record TeamChallengeView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Title,
    [property: Id(2)] Measure Measure,
    [property: Id(3)] DateOnly From,
    [property: Id(4)] DateOnly To,
    [property: Id(5)] int Target,
    [property: Id(6)] int Points,
    [property: Id(7)] bool Reached);
