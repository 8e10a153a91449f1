using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;

namespace Readiness.Api.Standings;

/// <summary>Points of one pillar.</summary>
public sealed class PillarPointsType : ObjectGraphType<PillarPoints>
{
    public PillarPointsType()
    {
        Name = "PillarPoints";
        this.Always<PillarType, PillarPoints, Pillar>(pillar => pillar.Pillar, "pillar");
        this.Always<IntGraphType, PillarPoints, int>(pillar => pillar.Points, "points");
    }
}
