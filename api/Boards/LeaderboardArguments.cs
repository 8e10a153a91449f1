using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Readiness.Api.Schema;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>Reads the arguments of a board's own fields, the same from above the field and within it.</summary>
internal static class LeaderboardArguments
{
    public const int MostReach = 50;
    private const int MostRows = 100;

    public static RowsQuery Rows(GraphQLField field, FieldType type, IResolveFieldContext context)
    {
        var arguments = Of(field, type, context);
        var first = (int)arguments["first"].Value!;
        return first is >= 1 and <= MostRows
            ? new RowsQuery(first, arguments.TryGetValue("after", out var after) ? (string?)after.Value : null, SelectsCursors(field, context.Document))
            : throw RequestErrors.BadArgument("first", $"'first' is from 1 to {MostRows}.");
    }

    public static int Reach(GraphQLField field, FieldType type, IResolveFieldContext context)
    {
        var reach = (int)Of(field, type, context)["reach"].Value!;
        return reach is >= 0 and <= MostReach ? reach : throw RequestErrors.BadArgument("reach", $"'reach' is from 0 to {MostReach}.");
    }

    private static IDictionary<string, ArgumentValue> Of(GraphQLField field, FieldType type, IResolveFieldContext context) =>
        ExecutionHelper.GetArguments(type.Arguments, field.Arguments, context.Variables, context.Document, field, null)
            ?? throw new InvalidOperationException($"'{type.Name}' has arguments.");

    /// <summary>Whether the selection of rows asks for each row's cursor; through a fragment it is taken to.</summary>
    private static bool SelectsCursors(GraphQLField rows, GraphQLDocument document) =>
        rows.SelectionSet?.Selections.Any(selection => selection is not GraphQLField edges
            || (edges.Name.Value == "edges" && edges.SelectionSet!.Selections.Any(inner => inner is not GraphQLField edge || edge.Name.Value == "cursor"))) == true
        && document.Definitions.Count > 0;
}
