using GraphQL.Types;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>How a person is shown on boards.</summary>
public sealed class BoardPresenceType : EnumerationGraphType<BoardPresence>
{
    public BoardPresenceType() => Name = "BoardPresence";
}
