using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>Who mentored whom.</summary>
public sealed class LineageType : ObjectGraphType<LineageView>
{
    public LineageType()
    {
        Name = "Lineage";
        Description = "above: who mentored me, and who mentored them; below: whom I mentored, and whom they mentored; at most 4 steps either way, each person once";
        this.Always<ListGraphType<NonNullGraphType<LineageNodeType>>, LineageView, LineageNodeView[]>(it => it.Above, "above");
        this.Always<ListGraphType<NonNullGraphType<LineageNodeType>>, LineageView, LineageNodeView[]>(it => it.Below, "below");
    }
}
