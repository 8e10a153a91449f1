using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Quests;

namespace Readiness.Api.Quests;

/// <summary>What setting or ending a challenge came to.</summary>
public sealed class TeamChallengePayloadType : ObjectGraphType<TeamChallengeOutcome>
{
    public TeamChallengePayloadType()
    {
        Name = "TeamChallengePayload";
        this.Maybe<TeamChallengeType, TeamChallengeOutcome, TeamChallengeView?>(outcome => outcome.Challenge, "challenge");
        this.Maybe<RefusalType, TeamChallengeOutcome, RefusalView?>(outcome => outcome.Refusal, "refusal");
    }
}
