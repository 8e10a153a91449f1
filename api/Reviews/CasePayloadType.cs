using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Reviews;
using Readiness.Contracts;

namespace Readiness.Api.Reviews;

/// <summary>What a command on a case came to.</summary>
public sealed class CasePayloadType : ObjectGraphType<CaseReply>
{
    public CasePayloadType()
    {
        Name = "CasePayload";
        this.Maybe<PromotionCaseType, CaseReply, PromotionCaseView?>(each => each.Case, "case");
        this.Maybe<RefusalType, CaseReply, RefusalView?>(each => each.Refusal, "refusal");
    }
}
