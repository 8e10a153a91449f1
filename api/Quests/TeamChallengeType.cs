using GraphQL.Types;
using Readiness.Api.Boards;
using Readiness.Api.Schema;
using Readiness.Contracts.Boards;
using Readiness.Contracts.Quests;

namespace Readiness.Api.Quests;

/// <summary>A team's challenge.</summary>
public sealed class TeamChallengeType : ObjectGraphType<TeamChallengeView>
{
    public TeamChallengeType()
    {
        Name = "TeamChallenge";
        this.Always<IdGraphType, TeamChallengeView, string>(challenge => challenge.Id, "id");
        this.Always<StringGraphType, TeamChallengeView, string>(challenge => challenge.Title, "title");
        this.Always<MeasureType, TeamChallengeView, Measure>(challenge => challenge.Measure, "measure");
        this.Always<DateType, TeamChallengeView, DateOnly>(challenge => challenge.From, "from");
        this.Always<DateType, TeamChallengeView, DateOnly>(challenge => challenge.To, "to");
        this.Always<IntGraphType, TeamChallengeView, int>(challenge => challenge.Target, "target");
        this.Always<IntGraphType, TeamChallengeView, int>(challenge => challenge.Points, "points", "points of those who are on the board of the team");
        this.Always<BooleanGraphType, TeamChallengeView, bool>(challenge => challenge.Reached, "reached");
    }
}
