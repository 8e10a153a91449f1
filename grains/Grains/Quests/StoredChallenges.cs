namespace Readiness.Grains.Quests;

/// <summary>The challenges of a team: nothing else knows them, so this is kept. Fields are additive.</summary>
[GenerateSerializer, Alias("Readiness.StoredChallenges")]
public sealed class StoredChallenges
{
    [Id(0)]
    public StoredChallenge[] Challenges { get; set; } = [];
}
