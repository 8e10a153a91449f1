using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Readiness.Api.Transport.Known;

/// <summary>
/// An operation that was valid and executed before, with all about it that is the same for each request worked out once.
/// The engine executes it as any other: errors, nulls, time limits and cancellation are its own.
/// </summary>
internal sealed class KnownOperation : IExecutionStrategySelector
{
    private readonly IExecutionStrategy _strategy;

    private KnownOperation(OperationType operation, PlainNodes plain, KnownValidator validator, double? cost)
    {
        _strategy = operation switch
        {
            OperationType.Mutation => new PlainMutations(plain),
            OperationType.Subscription => new SubscriptionExecutionStrategy(new PlainQueries(plain)),
            _ => new PlainQueries(plain),
        };
        Cost = cost;
        Executer = new DocumentExecuter(new GraphQLDocumentBuilder(), validator, this, []);
    }

    /// <summary>Executes this operation.</summary>
    public IDocumentExecuter Executer { get; }

    /// <summary>What it costs each time; null when that is found out each time.</summary>
    public double? Cost { get; }

    /// <summary>Null when what is to be done differs from request to request; then the engine does all of it each time.</summary>
    public static KnownOperation? Of(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, double? cost)
    {
        var root = operation.Operation switch
        {
            OperationType.Mutation => schema.Mutation,
            OperationType.Subscription => schema.Subscription,
            _ => schema.Query,
        };
        var plain = new Dictionary<GraphQLField, PlainType>();
        var arguments = new KnownArguments(document);
        return operation.Directives is null or { Count: 0 } && root is not null
            && Add(new Selections(schema, document), operation.SelectionSet, root, plain, arguments)
                ? new KnownOperation(operation.Operation, new PlainNodes(plain), new KnownValidator(KnownVariables.Of(schema, operation), arguments), arguments.DecideCost ? null : cost)
                : null;
    }

    /// <inheritdoc/>
    public IExecutionStrategy Select(GraphQL.Execution.ExecutionContext context) => _strategy;

    private static bool Add(
        Selections selections, GraphQLSelectionSet? selection, IObjectGraphType type, Dictionary<GraphQLField, PlainType> plain, KnownArguments arguments)
    {
        if (selections.Of(selection, type) is not { } fields)
        {
            return false;
        }

        foreach (var field in fields)
        {
            arguments.Add(field);
            if (field.Definition.ResolvedType!.GetNamedType() is ScalarGraphType)
            {
                continue;
            }

            if (PlainSelection.Value(selections, field, field.Definition.ResolvedType!) is { } write)
            {
                plain[field.Ast] = new PlainType(write);
            }
            else if (field.Definition.ResolvedType!.GetNamedType() is not IObjectGraphType inner || !Add(selections, field.Ast.SelectionSet, inner, plain, arguments))
            {
                return false;
            }
        }

        return true;
    }
}
