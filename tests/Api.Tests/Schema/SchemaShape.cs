using GraphQLParser;
using GraphQLParser.AST;

namespace Readiness.Api.Tests.Schema;

/// <summary>A schema as a set of lines, one for each type, field, argument, enum value and description, whatever the order it was written in.</summary>
internal static class SchemaShape
{
    private static readonly HashSet<string> BuiltIn = new(["Int", "Float", "String", "Boolean", "ID"], StringComparer.Ordinal);

    /// <summary>The lines of a schema in its own language.</summary>
    public static HashSet<string> Of(string schema, bool withDescriptions) =>
        new(Parser.Parse(schema).Definitions.OfType<GraphQLTypeDefinition>().Where(type => !BuiltIn.Contains(type.Name.StringValue)).SelectMany(type => Lines(type, withDescriptions)), StringComparer.Ordinal);

    private static IEnumerable<string> Lines(GraphQLTypeDefinition type, bool withDescriptions)
    {
        var name = type.Name.StringValue;
        var members = type switch
        {
            GraphQLObjectTypeDefinition made => made.Fields?.Items.SelectMany(field => Lines($"{name}.{field.Name.StringValue}", field, withDescriptions)),
            GraphQLInputObjectTypeDefinition input => input.Fields?.Items.SelectMany(field => Lines($"{name}.{field.Name.StringValue}", field, withDescriptions)),
            GraphQLEnumTypeDefinition choice => choice.Values?.Items.SelectMany(value => Described($"{name}.{value.Name.StringValue}", "", value, withDescriptions)),
            GraphQLScalarTypeDefinition => [],
            _ => throw new NotSupportedException($"The schema holds a {type.Kind}, which this comparison does not know."),
        };
        return Described($"{type.Kind} {name}", "", type, withDescriptions).Concat(members ?? []);
    }

    private static IEnumerable<string> Lines(string path, GraphQLFieldDefinition field, bool withDescriptions) =>
        Described(path, Text(field.Type), field, withDescriptions).Concat(
            field.Arguments?.Items.SelectMany(argument => Lines($"{path}({argument.Name.StringValue})", argument, withDescriptions)) ?? []);

    private static IEnumerable<string> Lines(string path, GraphQLInputValueDefinition input, bool withDescriptions) =>
        Described(path, Text(input.Type) + (input.DefaultValue is { } value ? $" = {Value(value)}" : ""), input, withDescriptions);

    private static IEnumerable<string> Described(string path, string type, IHasDescriptionNode node, bool withDescriptions)
    {
        yield return $"{path}: {type}";
        if (withDescriptions && node.Description is { } description)
        {
            yield return $"{path} is said to be: {description.Value}";
        }
    }

    private static string Text(GraphQLType type) => type switch
    {
        GraphQLNonNullType always => $"{Text(always.Type)}!",
        GraphQLListType list => $"[{Text(list.Type)}]",
        GraphQLNamedType named => named.Name.StringValue,
        _ => throw new NotSupportedException(type.ToString()),
    };

    private static string Value(GraphQLValue value) => value switch
    {
        GraphQLEnumValue choice => choice.Name.StringValue,
        GraphQLIntValue number => number.Value.ToString(),
        GraphQLBooleanValue truth => truth.Value.ToString(),
        GraphQLListValue list => $"[{string.Join(", ", (list.Values ?? []).Select(Value))}]",
        _ => throw new NotSupportedException($"A default value of kind {value.Kind} is not known to this comparison."),
    };
}
