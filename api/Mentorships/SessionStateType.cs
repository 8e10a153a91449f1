using GraphQL.Types;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>What became of a session.</summary>
public sealed class SessionStateType : EnumerationGraphType<SessionState>
{
    public SessionStateType() => Name = "SessionState";
}
