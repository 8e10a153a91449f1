using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Readiness.Api.Transport.Known;

/// <summary>The fields of an operation whose selection is plain: each becomes one node instead of a tree of them.</summary>
internal sealed class PlainNodes(IReadOnlyDictionary<GraphQLField, PlainType> types)
{
    /// <summary>The node of a plain field; null for any other, and for what stands within a list.</summary>
    public ExecutionNode? Build(ExecutionNode parent, GraphQLField field, FieldType definition, int? index) =>
        index is null && types.TryGetValue(field, out var type) ? new ValueExecutionNode(parent, type, field, definition, index) : null;
}
