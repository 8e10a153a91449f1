using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Inboxes;

namespace Readiness.Api.Inboxes;

/// <summary>A page of entries to confirm.</summary>
public sealed class ConfirmationRequestConnectionType : ObjectGraphType<ConfirmationRequestPage>
{
    public ConfirmationRequestConnectionType()
    {
        Name = "ConfirmationRequestConnection";
        this.Always<ListGraphType<NonNullGraphType<ConfirmationRequestEdgeType>>, ConfirmationRequestPage, Edge<ConfirmationRequestView>[]>(
            page => [.. page.Requests.Zip(page.Cursors, (request, cursor) => new Edge<ConfirmationRequestView>(request, cursor))], "edges");
        this.Always<PageInfoType, ConfirmationRequestPage, PageEnd>(page => new PageEnd(page.HasNextPage, page.Cursors.LastOrDefault()), "pageInfo");
        this.Always<IntGraphType, ConfirmationRequestPage, int>(page => page.TotalCount, "totalCount");
    }
}
