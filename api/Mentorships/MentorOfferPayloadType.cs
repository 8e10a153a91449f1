using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>What setting an offer came to.</summary>
public sealed class MentorOfferPayloadType : ObjectGraphType<MentorOfferOutcome>
{
    public MentorOfferPayloadType()
    {
        Name = "MentorOfferPayload";
        this.Maybe<MentorOfferType, MentorOfferOutcome, MentorOfferView?>(it => it.Offer, "offer");
        this.Maybe<RefusalType, MentorOfferOutcome, RefusalView?>(it => it.Refusal, "refusal");
    }
}
