using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>A page of who looked.</summary>
public sealed class LookConnectionType : ObjectGraphType<LookPage>
{
    public LookConnectionType()
    {
        Name = "LookConnection";
        this.Always<ListGraphType<NonNullGraphType<LookEdgeType>>, LookPage, Edge<LookView>[]>(each => [.. each.Looks.Zip(each.Cursors, (look, cursor) => new Edge<LookView>(look, cursor))], "edges");
        this.Always<PageInfoType, LookPage, PageEnd>(each => new PageEnd(each.HasNextPage, each.Cursors.LastOrDefault()), "pageInfo");
    }
}
