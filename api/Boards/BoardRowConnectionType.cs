using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>A page of rows.</summary>
public sealed class BoardRowConnectionType : ObjectGraphType<RowPage>
{
    public BoardRowConnectionType()
    {
        Name = "BoardRowConnection";
        this.Always<ListGraphType<NonNullGraphType<BoardRowEdgeType>>, RowPage, Edge<RowView>[]>(Edges, "edges");
        this.Always<PageInfoType, RowPage, PageEnd>(page => new PageEnd(page.HasNextPage, page.End), "pageInfo");
    }

    private static Edge<RowView>[] Edges(RowPage page)
    {
        var edges = new Edge<RowView>[page.Rows.Length];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = new Edge<RowView>(page.Rows[i], page.Cursors.Length == 0 ? string.Empty : page.Cursors[i]);
        }

        return edges;
    }
}
