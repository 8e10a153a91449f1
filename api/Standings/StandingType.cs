using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Standings;

namespace Readiness.Api.Standings;

/// <summary>Where a person stands in the game.</summary>
public sealed class StandingType : ObjectGraphType<StandingView>
{
    public StandingType()
    {
        Name = "Standing";
        this.Always<IntGraphType, StandingView, int>(standing => standing.Points, "points");
        this.Always<IntGraphType, StandingView, int>(standing => standing.Level, "level");
        this.Always<IntGraphType, StandingView, int>(standing => standing.LevelFrom, "levelFrom", "lifetime points at which this level began");
        this.Always<IntGraphType, StandingView, int>(standing => standing.NextLevelAt, "nextLevelAt", "lifetime points at which the next level begins");
        this.Always<ListGraphType<NonNullGraphType<PillarPointsType>>, StandingView, PillarPoints[]>(
            standing => [.. standing.Pillars.Select((points, pillar) => new PillarPoints((Pillar)pillar, points))], "pillars");
        this.Always<IntGraphType, StandingView, int>(standing => standing.StreakWeeks, "streakWeeks");
        this.Always<IntGraphType, StandingView, int>(standing => standing.LedgerLength, "ledgerLength", "how many events the ledger holds, and the hash of the last");
        this.Maybe<StringGraphType, StandingView, string?>(standing => standing.LedgerHead, "ledgerHead");
    }
}
