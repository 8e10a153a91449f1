using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>A page of what admins did.</summary>
public sealed class AdminActConnectionType : ObjectGraphType<AdminActPage>
{
    public AdminActConnectionType()
    {
        Name = "AdminActConnection";
        this.Always<ListGraphType<NonNullGraphType<AdminActEdgeType>>, AdminActPage, Edge<AdminActView>[]>(
            page => [.. page.Acts.Zip(page.Cursors, (act, cursor) => new Edge<AdminActView>(act, cursor))], "edges");
        this.Always<PageInfoType, AdminActPage, PageEnd>(page => new PageEnd(page.HasNextPage, page.Cursors.LastOrDefault()), "pageInfo");
    }
}
