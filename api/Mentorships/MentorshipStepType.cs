using GraphQL.Types;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>What waits for the viewer.</summary>
public sealed class MentorshipStepType : EnumerationGraphType<MentorshipStep>
{
    public MentorshipStepType()
    {
        Name = "MentorshipStep";
        Description = "what waits for the viewer";
    }
}
