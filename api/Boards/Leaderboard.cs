using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>A board that was read, with what was asked of it.</summary>
public sealed record Leaderboard(BoardScope Scope, BoardQuery Query, BoardView Board)
{
    /// <summary>The page that answers what one field asks.</summary>
    public RowPage Page(RowsQuery query) => Board.Pages[Array.IndexOf(Query.Pages, query)];

    /// <summary>The rows around the viewer that answer what one field asks.</summary>
    public RowView[] Around(int reach) => Board.Around[Array.IndexOf(Query.Reaches, reach)];
}
