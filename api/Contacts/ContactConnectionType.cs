using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Contacts;

namespace Readiness.Api.Contacts;

/// <summary>A page of contacts.</summary>
public sealed class ContactConnectionType : ObjectGraphType<ContactPage>
{
    public ContactConnectionType()
    {
        Name = "ContactConnection";
        this.Always<ListGraphType<NonNullGraphType<ContactEdgeType>>, ContactPage, Edge<ContactView>[]>(
            page => [.. page.Contacts.Zip(page.Cursors, (contact, cursor) => new Edge<ContactView>(contact, cursor))], "edges");
        this.Always<PageInfoType, ContactPage, PageEnd>(page => new PageEnd(page.HasNextPage, page.Cursors.LastOrDefault()), "pageInfo");
        this.Always<IntGraphType, ContactPage, int>(page => page.TotalCount, "totalCount");
        this.Always<IntGraphType, ContactPage, int>(page => page.OverdueCount, "overdueCount");
    }
}
