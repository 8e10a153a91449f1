using GraphQL.Types;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>Where a mentorship stands.</summary>
public sealed class MentorshipStateType : EnumerationGraphType<MentorshipState>
{
    public MentorshipStateType()
    {
        Name = "MentorshipState";
        Description = "OFFERING: on its way to the next choice; UNANSWERED: every choice declined or let it lapse";
    }
}
