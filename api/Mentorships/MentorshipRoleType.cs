using GraphQL.Types;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>Somebody’s part.</summary>
public sealed class MentorshipRoleType : EnumerationGraphType<MentorshipRole>
{
    public MentorshipRoleType() => Name = "MentorshipRole";
}
