using Orleans.Concurrency;

namespace Readiness.Contracts.Quests;

/// <summary>The challenges of one team.</summary>
[Alias("Readiness.ITeamChallengesGrain")]
public interface ITeamChallengesGrain : IGrainWithStringKey
{
    /// <summary>Sets a challenge; only for whoever leads people of the team.</summary>
    [Alias("Set")]
    Task<TeamChallengeOutcome> SetAsync(SetTeamChallenge command);

    /// <summary>Ends a challenge early; only for whoever leads people of the team.</summary>
    [Alias("End")]
    Task<TeamChallengeOutcome> EndAsync(Guid by, string challengeId);

    /// <summary>
    /// Challenges that run or were over less than a week ago, the running ones first; null for whoever is neither of the
    /// team nor leads people of it.
    /// </summary>
    [Alias("Read"), AlwaysInterleave]
    Task<TeamChallengeView[]?> ReadAsync(Guid viewer);
}
