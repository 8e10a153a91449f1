using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>What a change of presence came to.</summary>
public sealed class BoardPresencePayloadType : ObjectGraphType<PresenceOutcome>
{
    public BoardPresencePayloadType()
    {
        Name = "BoardPresencePayload";
        this.Maybe<BoardPresenceType, PresenceOutcome, BoardPresence?>(outcome => outcome.Presence, "presence");
        this.Maybe<RefusalType, PresenceOutcome, RefusalView?>(outcome => outcome.Refusal, "refusal");
    }
}
