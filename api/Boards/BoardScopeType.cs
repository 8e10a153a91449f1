using GraphQL.Types;

namespace Readiness.Api.Boards;

/// <summary>Whose board it is.</summary>
public sealed class BoardScopeType : EnumerationGraphType<BoardScope>
{
    public BoardScopeType() => Name = "BoardScope";
}
