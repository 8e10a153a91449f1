using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Quests;

namespace Readiness.Api.Quests;

/// <summary>One of a week's suggestions.</summary>
public sealed class QuestType : ObjectGraphType<QuestView>
{
    public QuestType()
    {
        Name = "Quest";
        Description = "gain: what it adds to the confirmed score once confirmed, in thousandths of a point, as of when it was set";
        this.Always<ActivityKindType, QuestView, ActivityKindView>(quest => quest.Kind, "kind");
        this.Always<IntGraphType, QuestView, int>(quest => quest.Target, "target");
        this.Always<IntGraphType, QuestView, int>(quest => quest.Done, "done");
        this.Always<BooleanGraphType, QuestView, bool>(quest => quest.Completed, "completed");
        this.Always<IntGraphType, QuestView, int>(quest => quest.Gain, "gain");
    }
}
