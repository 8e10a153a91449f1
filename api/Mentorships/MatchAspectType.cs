using GraphQL.Types;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>What a match looks at.</summary>
public sealed class MatchAspectType : EnumerationGraphType<MatchAspect>
{
    public MatchAspectType() => Name = "MatchAspect";
}
