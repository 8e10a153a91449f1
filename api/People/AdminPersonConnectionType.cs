using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>A page of people as admins see them.</summary>
public sealed class AdminPersonConnectionType : ObjectGraphType<AdminPersonPage>
{
    public AdminPersonConnectionType()
    {
        Name = "AdminPersonConnection";
        this.Always<ListGraphType<NonNullGraphType<AdminPersonEdgeType>>, AdminPersonPage, Edge<AdminPersonView>[]>(
            page => [.. page.People.Zip(page.Cursors, (person, cursor) => new Edge<AdminPersonView>(person, cursor))], "edges");
        this.Always<PageInfoType, AdminPersonPage, PageEnd>(page => new PageEnd(page.HasNextPage, page.Cursors.LastOrDefault()), "pageInfo");
    }
}
