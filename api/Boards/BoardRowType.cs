using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>A row of a board.</summary>
public sealed class BoardRowType : ObjectGraphType<RowView>
{
    public BoardRowType()
    {
        Name = "BoardRow";
        Description = "movement: places gained (+) or lost (-) since the previous period; null when there is nothing to compare";
        this.Always<IntGraphType, RowView, int>(row => row.Rank, "rank");
        this.Always<StringGraphType, RowView, string>(row => row.Name, "name");
        this.Always<IntGraphType, RowView, int>(row => row.Points, "points");
        this.Maybe<IntGraphType, RowView, int?>(row => row.Movement, "movement");
        this.Always<BooleanGraphType, RowView, bool>(row => row.IsMe, "isMe");
    }
}
