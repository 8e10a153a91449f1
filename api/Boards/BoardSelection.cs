using GraphQL;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>
/// One board as a field asks for it, with all that is selected of it, so that one call to its grain answers from one
/// moment.
/// </summary>
public sealed class BoardSelection
{
    private BoardSelection(BoardScope scope, string key, BoardQuery query)
    {
        Scope = scope;
        Key = key;
        Query = query;
    }

    /// <summary>Whose board.</summary>
    public BoardScope Scope { get; }

    /// <summary>Key of the board's grain.</summary>
    public string Key { get; }

    /// <summary>What to ask it.</summary>
    public BoardQuery Query { get; }

    /// <summary>Reads a field's arguments and what it selects.</summary>
    public static BoardSelection Of(IResolveFieldContext context)
    {
        var scope = context.GetArgument<BoardScope>("scope");
        var team = context.GetArgument<string?>("team");
        if (scope == BoardScope.Team && team is null)
        {
            throw RequestErrors.BadArgument("team", "A team's board needs 'team'.");
        }

        var key = scope == BoardScope.Organisation ? GrainKeys.OrganisationBoard
            : Guid.TryParse(team, out var id) ? GrainKeys.TeamBoard(id)
            : throw TeamUnknown();
        var at = context.HasArgument("at") ? context.GetArgument<DateOnly?>("at") : null;
        var pages = new List<RowsQuery>();
        var reaches = new List<int>();
        foreach (var (field, type) in context.SubFields!.Values)
        {
            if (type.Name == "rows")
            {
                pages.Add(LeaderboardArguments.Rows(field, type, context));
            }
            else if (type.Name == "around")
            {
                reaches.Add(LeaderboardArguments.Reach(field, type, context));
            }
        }

        return new(scope, key, new BoardQuery(
            context.Viewer(), context.GetArgument<Measure>("measure"), context.GetArgument<Period>("period"), at, [.. pages.Distinct()], [.. reaches.Distinct()]));
    }

    /// <summary>Asks the grain.</summary>
    internal async Task<Leaderboard> ReadAsync(BoardGrains boards) =>
        new(Scope, Query, await GraphFields.WithCursorAsync(() => boards.Get(Key).ReadAsync(Query)) ?? throw TeamUnknown());

    private static ExecutionError TeamUnknown() => RequestErrors.BadArgument("team", "There is no such team.");
}
