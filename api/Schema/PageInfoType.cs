using GraphQL.Types;

namespace Readiness.Api.Schema;

/// <summary>Relay's PageInfo, forward only.</summary>
public sealed class PageInfoType : ObjectGraphType<PageEnd>
{
    public PageInfoType()
    {
        Name = "PageInfo";
        this.Always<BooleanGraphType, PageEnd, bool>(end => end.HasNextPage, "hasNextPage");
        this.Maybe<StringGraphType, PageEnd, string?>(end => end.EndCursor, "endCursor");
    }
}
