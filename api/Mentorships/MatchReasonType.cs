using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>What one aspect adds to a match.</summary>
public sealed class MatchReasonType : ObjectGraphType<MatchReasonView>
{
    public MatchReasonType()
    {
        Name = "MatchReason";
        Description = "points: what it adds to the match; text: for a person to read";
        this.Always<MatchAspectType, MatchReasonView, MatchAspect>(it => it.Aspect, "aspect");
        this.Always<IntGraphType, MatchReasonView, int>(it => it.Points, "points");
        this.Always<StringGraphType, MatchReasonView, string>(it => it.Text, "text");
    }
}
