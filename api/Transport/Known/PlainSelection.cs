using System.Text.Json;
using GraphQL.Types;
using Readiness.Api.Schema;

namespace Readiness.Api.Transport.Known;

/// <summary>
/// A selection in which every field, all the way down, only reads what its source holds. It is written as JSON in one
/// go, without a node, a context and a task for each of its fields: a page of a board has hundreds.
/// </summary>
internal sealed class PlainSelection
{
    private readonly (JsonEncodedText Key, Action<Utf8JsonWriter, object> Write)[] _fields;

    private PlainSelection((JsonEncodedText Key, Action<Utf8JsonWriter, object> Write)[] fields) => _fields = fields;

    /// <summary>Null when not every field is plain.</summary>
    public static PlainSelection? Of(Selections selections, GraphQLParser.AST.GraphQLSelectionSet? selection, IObjectGraphType type)
    {
        if (selections.Of(selection, type) is not { } fields)
        {
            return null;
        }

        var writers = new (JsonEncodedText, Action<Utf8JsonWriter, object>)[fields.Count];
        for (var i = 0; i < writers.Length; i++)
        {
            if (Field(selections, fields[i], type) is not { } write)
            {
                return null;
            }

            writers[i] = (JsonEncodedText.Encode(fields[i].Key), write);
        }

        return new PlainSelection(writers);
    }

    /// <summary>How to write a value of a type under a field; null when what is selected of it is not plain.</summary>
    public static Action<Utf8JsonWriter, object?>? Value(Selections selections, SelectedField field, IGraphType type) => type switch
    {
        NonNullGraphType outer => Value(selections, field, outer.ResolvedType!) is { } inner
            ? (json, value) => inner(json, value ?? throw Missing(field))
            : null,
        ListGraphType list => Value(selections, field, list.ResolvedType!) is { } item ? (json, value) => WriteList(json, value, item) : null,
        ScalarGraphType scalar => (json, value) => WriteScalar(json, value is null ? null : scalar.Serialize(value)),
        IObjectGraphType inner => Of(selections, field.Ast.SelectionSet, inner) is { } selected ? selected.WriteValue : null,
        _ => null,
    };

    private static Action<Utf8JsonWriter, object>? Field(Selections selections, SelectedField field, IObjectGraphType type)
    {
        if (field.Definition.Name == "__typename")
        {
            return (json, _) => json.WriteStringValue(type.Name);
        }

        if (field.Definition.Resolver is not IPlainResolver plain)
        {
            return null;
        }

        var graph = field.Definition.ResolvedType!;
        return (graph is NonNullGraphType { ResolvedType: ScalarGraphType scalar } ? plain.Writer(scalar) : null)
            ?? (Value(selections, field, graph) is { } write ? (json, source) => write(json, plain.Read(source)) : null);
    }

    private void WriteValue(Utf8JsonWriter json, object? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        foreach (var (key, write) in _fields)
        {
            json.WritePropertyName(key);
            write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, object? value, Action<Utf8JsonWriter, object?> write)
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        foreach (var item in (System.Collections.IEnumerable)value)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private static void WriteScalar(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            default:
                JsonSerializer.Serialize(json, value);
                break;
        }
    }

    private static InvalidOperationException Missing(SelectedField field) => new($"'{field.Definition.Name}' is null, which its type says it never is.");
}
