namespace Readiness.Contracts.Quests;

/// <summary>What setting or ending a challenge came to.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.TeamChallengeOutcome")]
public sealed record TeamChallengeOutcome([property: Id(0)] TeamChallengeView? Challenge, [property: Id(1)] RefusalView? Refusal);
