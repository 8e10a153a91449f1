using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Readiness.Api.Transport.Known;

/// <summary>Executes fields one after the other, plain ones as one value.</summary>
internal sealed class PlainMutations(PlainNodes plain) : SerialExecutionStrategy
{
    /// <inheritdoc/>
    protected override ExecutionNode BuildExecutionNode(ExecutionNode parent, IGraphType graphType, GraphQLField field, FieldType fieldDefinition, int? indexInParentNode = null) =>
        plain.Build(parent, field, fieldDefinition, indexInParentNode) ?? base.BuildExecutionNode(parent, graphType, field, fieldDefinition, indexInParentNode);

    /// <inheritdoc/>
    protected override void ValidateNodeResult(GraphQL.Execution.ExecutionContext context, ExecutionNode node)
    {
        if (node.Result is not RawJson)
        {
            base.ValidateNodeResult(context, node);
        }
    }
}
