using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Readiness.Api.Transport.Known;

/// <summary>
/// Reads the variables of a request for a known operation. Only what is plainly right is read here; anything else is left
/// to validation, which says what is wrong with it.
/// </summary>
internal sealed class KnownVariables
{
    private readonly (GraphQLVariableDefinition Definition, IGraphType Type)[] _variables;

    private KnownVariables((GraphQLVariableDefinition Definition, IGraphType Type)[] variables) => _variables = variables;

    /// <summary>Null when a variable has a default value, which depends on where it is used.</summary>
    public static KnownVariables? Of(ISchema schema, GraphQLOperationDefinition operation)
    {
        var definitions = operation.Variables?.Items ?? [];
        return definitions.TrueForAll(definition => definition.DefaultValue is null)
            ? new KnownVariables([.. definitions.Select(definition => (definition, definition.Type.GraphTypeFromType(schema)!))])
            : null;
    }

    /// <summary>False when something is missing or not plainly right.</summary>
    public bool TryRead(Inputs given, out Variables variables)
    {
        variables = _variables.Length == 0 ? Variables.None : new Variables();
        foreach (var (definition, type) in _variables)
        {
            var name = definition.Variable.Name.StringValue;
            if (given.TryGetValue(name, out var value))
            {
                if (value is null || !TryRead(type, value, out var read))
                {
                    return false;
                }

                variables.Add(new Variable(name, definition) { Value = read });
            }
            else if (type is NonNullGraphType)
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryRead(IGraphType type, object? value, out object? read)
    {
        read = null;
        return type switch
        {
            NonNullGraphType outer => value is not null && TryRead(outer.ResolvedType!, value, out read),
            ListGraphType list => value is null || (value is IList<object?> items && TryReadList(list.ResolvedType!, items, out read)),
            IInputObjectGraphType input => value is null || (value is IDictionary<string, object?> fields && TryReadObject(input, fields, out read)),
            ScalarGraphType scalar => TryReadScalar(scalar, value, out read),
            _ => false,
        };
    }

    private static bool TryReadList(IGraphType type, IList<object?> items, out object? read)
    {
        var all = new object?[items.Count];
        read = all;
        for (var i = 0; i < all.Length; i++)
        {
            if (!TryRead(type, items[i], out all[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadObject(IInputObjectGraphType type, IDictionary<string, object?> given, out object? read)
    {
        read = null;
        var fields = new Dictionary<string, object?>(given.Count, StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            if (field.Parser is not null || field.Validator is not null || type.IsOneOf)
            {
                return false;
            }

            if (given.TryGetValue(field.Name, out var value))
            {
                if (!TryRead(field.ResolvedType!, value, out var inner))
                {
                    return false;
                }

                fields[field.Name] = inner;
            }
            else if (field.DefaultValue is not null)
            {
                return false;
            }
            else if (field.ResolvedType is NonNullGraphType)
            {
                return false;
            }
        }

        // Anything that is no field of the type is still left over.
        if (fields.Count != given.Count)
        {
            return false;
        }

        read = type.ParseDictionary(fields);
        return true;
    }

    private static bool TryReadScalar(ScalarGraphType type, object? value, out object? read)
    {
        read = null;
        if (value is null)
        {
            return true;
        }

        try
        {
            read = type.ParseValue(value);
            return true;
        }
        catch (Exception)
        {
            return false; // validation will meet the same and say it properly
        }
    }
}
