using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Recognition;

namespace Readiness.Api.Recognition;

/// <summary>What giving or hiding thanks came to.</summary>
public sealed class ThanksPayloadType : ObjectGraphType<ThanksOutcome>
{
    public ThanksPayloadType()
    {
        Name = "ThanksPayload";
        this.Maybe<ThanksType, ThanksOutcome, ThanksView?>(outcome => outcome.Thanks, "thanks");
        this.Maybe<ThanksAllowanceType, ThanksOutcome, ThanksAllowanceView?>(outcome => outcome.Allowance, "allowance");
        this.Maybe<RefusalType, ThanksOutcome, RefusalView?>(outcome => outcome.Refusal, "refusal");
    }
}
