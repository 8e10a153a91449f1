using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>What a request or an act came to.</summary>
public sealed class MentorshipPayloadType : ObjectGraphType<MentorshipOutcome>
{
    public MentorshipPayloadType()
    {
        Name = "MentorshipPayload";
        this.Maybe<MentorshipType, MentorshipOutcome, MentorshipView?>(it => it.Mentorship, "mentorship");
        this.Maybe<RefusalType, MentorshipOutcome, RefusalView?>(it => it.Refusal, "refusal");
    }
}
