using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;

namespace Readiness.Api.Activities;

/// <summary>A page of entries.</summary>
public sealed class EntryConnectionType : ObjectGraphType<EntryPage>
{
    public EntryConnectionType()
    {
        Name = "EntryConnection";
        this.Always<ListGraphType<NonNullGraphType<EntryEdgeType>>, EntryPage, Edge<EntryView>[]>(
            page => [.. page.Entries.Zip(page.Cursors, (entry, cursor) => new Edge<EntryView>(entry, cursor))], "edges");
        this.Always<PageInfoType, EntryPage, PageEnd>(page => new PageEnd(page.HasNextPage, page.Cursors.LastOrDefault()), "pageInfo");
        this.Always<IntGraphType, EntryPage, int>(page => page.TotalCount, "totalCount");
    }
}
