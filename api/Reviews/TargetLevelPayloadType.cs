using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Reviews;
using Readiness.Contracts;

namespace Readiness.Api.Reviews;

/// <summary>What setting a target level came to.</summary>
public sealed class TargetLevelPayloadType : ObjectGraphType<TargetLevelOutcome>
{
    public TargetLevelPayloadType()
    {
        Name = "TargetLevelPayload";
        this.Maybe<StringGraphType, TargetLevelOutcome, string?>(each => each.Level, "level");
        this.Maybe<RefusalType, TargetLevelOutcome, RefusalView?>(each => each.Refusal, "refusal");
    }
}
