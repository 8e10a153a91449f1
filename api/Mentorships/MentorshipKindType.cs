using GraphQL.Types;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>What two people agree on.</summary>
public sealed class MentorshipKindType : EnumerationGraphType<MentorshipKind>
{
    public MentorshipKindType() => Name = "MentorshipKind";
}
