using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;

namespace Readiness.Api.Activities;

/// <summary>A kind of the catalog.</summary>
public sealed class ActivityKindType : ObjectGraphType<ActivityKindView>
{
    public ActivityKindType()
    {
        Name = "ActivityKind";
        this.Always<StringGraphType, ActivityKindView, string>(kind => kind.Key, "key");
        this.Always<StringGraphType, ActivityKindView, string>(kind => kind.Title, "title");
        this.Always<StringGraphType, ActivityKindView, string>(kind => kind.Practice, "practice");
        this.Always<PillarType, ActivityKindView, Pillar>(kind => kind.Pillar, "pillar");
        this.Always<IntGraphType, ActivityKindView, int>(kind => kind.BasePoints, "basePoints");
        this.Always<IntGraphType, ActivityKindView, int>(kind => kind.Minutes, "minutes");
        this.Always<IntGraphType, ActivityKindView, int>(kind => kind.MaxPerDay, "maxPerDay");
        this.Always<IntGraphType, ActivityKindView, int>(kind => kind.MaxPerWeek, "maxPerWeek");
        this.Always<BooleanGraphType, ActivityKindView, bool>(kind => kind.PeopleNeeded > 0, "needsPerson");
        this.Always<IntGraphType, ActivityKindView, int>(kind => kind.PeopleNeeded, "peopleNeeded", "how many different people it needs: 0, 1 or 2");
        this.Always<BooleanGraphType, ActivityKindView, bool>(kind => kind.NeedsEvidence, "needsEvidence");
        this.Always<StringGraphType, ActivityKindView, string>(kind => kind.Guidance, "guidance", "what the practice has to say");
    }
}
