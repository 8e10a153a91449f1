using GraphQL.Types;
using Readiness.Api.People;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;
using Readiness.Contracts.People;

namespace Readiness.Api.Mentorships;

/// <summary>Somebody in a lineage.</summary>
public sealed class LineageNodeType : ObjectGraphType<LineageNodeView>
{
    public LineageNodeType()
    {
        Name = "LineageNode";
        Description = "depth: 1 next to me; through: the person on the way to me, null next to me";
        this.Always<PersonType, LineageNodeView, PersonView>(it => it.Person, "person");
        this.Always<IntGraphType, LineageNodeView, int>(it => it.Depth, "depth");
        this.Maybe<IdGraphType, LineageNodeView, Guid?>(it => it.Through, "through");
        this.Always<DateType, LineageNodeView, DateOnly>(it => it.Since, "since");
        this.Maybe<DateType, LineageNodeView, DateOnly?>(it => it.Until, "until");
    }
}
