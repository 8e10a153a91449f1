using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Recognition;

namespace Readiness.Api.Recognition;

/// <summary>A page of thanks.</summary>
public sealed class ThanksConnectionType : ObjectGraphType<ThanksPage>
{
    public ThanksConnectionType()
    {
        Name = "ThanksConnection";
        this.Always<ListGraphType<NonNullGraphType<ThanksEdgeType>>, ThanksPage, Edge<ThanksView>[]>(
            page => [.. page.Thanks.Zip(page.Cursors, (thanks, cursor) => new Edge<ThanksView>(thanks, cursor))], "edges");
        this.Always<PageInfoType, ThanksPage, PageEnd>(page => new PageEnd(page.HasNextPage, page.Cursors.LastOrDefault()), "pageInfo");
    }
}
