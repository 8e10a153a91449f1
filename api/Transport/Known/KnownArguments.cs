using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Readiness.Api.Transport.Known;

/// <summary>Arguments of a known operation: those without a variable were read once.</summary>
internal sealed class KnownArguments(GraphQLDocument document)
{
    private readonly Dictionary<GraphQLField, IDictionary<string, ArgumentValue>> _fixed = [];
    private readonly List<(GraphQLField Field, QueryArguments Definitions)> _withVariables = [];

    /// <summary>Whether the size of a page is in a variable, so that what the operation costs is known only with it.</summary>
    public bool DecideCost { get; private set; }

    /// <summary>Takes in a field's arguments.</summary>
    public void Add(SelectedField field)
    {
        if (field.Ast.Arguments is not { Count: > 0 } arguments)
        {
            return;
        }

        if (arguments.Items.TrueForAll(argument => IsFixed(argument.Value)))
        {
            _fixed[field.Ast] = Read(field.Ast, field.Definition.Arguments!, Variables.None);
            return;
        }

        DecideCost |= arguments.Items.Exists(argument => argument.Name.StringValue is "first" or "last" or "id" && !IsFixed(argument.Value));
        _withVariables.Add((field.Ast, field.Definition.Arguments!));
    }

    /// <summary>The arguments of all fields of one request.</summary>
    public Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>? Read(Variables variables)
    {
        if (_withVariables.Count == 0)
        {
            return _fixed.Count == 0 ? null : _fixed;
        }

        var all = new Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>(_fixed);
        foreach (var (field, definitions) in _withVariables)
        {
            all[field] = Read(field, definitions, variables);
        }

        return all;
    }

    private Dictionary<string, ArgumentValue> Read(GraphQLField field, QueryArguments definitions, Variables variables) =>
        ExecutionHelper.GetArguments(definitions, field.Arguments, variables, document, field, directive: null)!;

    private static bool IsFixed(GraphQLValue value) => value switch
    {
        GraphQLVariable => false,
        GraphQLListValue list => list.Values?.TrueForAll(IsFixed) ?? true,
        GraphQLObjectValue fields => fields.Fields?.TrueForAll(field => IsFixed(field.Value)) ?? true,
        _ => true,
    };
}
