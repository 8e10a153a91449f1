namespace Readiness.Domain.Quests;

/// <summary>
/// What a command about a team's challenges comes to: a refusal, or the challenge it is about. All holds the challenges
/// of the team to keep from then on; null when nothing changed, because it was done before.
/// </summary>
public sealed record TeamChallengeDecision(TeamChallenge? Challenge, IReadOnlyList<TeamChallenge>? All, Refusal? Refusal)
{
    /// <summary>It is refused.</summary>
    public static TeamChallengeDecision Refused(Refusal refusal) => new(null, null, refusal);

    /// <summary>It was done before.</summary>
    public static TeamChallengeDecision Repeated(TeamChallenge challenge) => new(challenge, null, null);
}
