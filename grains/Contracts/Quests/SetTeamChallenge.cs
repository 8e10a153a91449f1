using Readiness.Contracts.Boards;

namespace Readiness.Contracts.Quests;

/// <summary>Sets a challenge for the running week, month or quarter. ChallengeId is chosen by the client: the same again is done once.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.SetTeamChallenge")]
public sealed record SetTeamChallenge(
    [property: Id(0)] Guid By,
    [property: Id(1)] string ChallengeId,
    [property: Id(2)] string Title,
    [property: Id(3)] Measure Measure,
    [property: Id(4)] Period Period,
    [property: Id(5)] int Target);
