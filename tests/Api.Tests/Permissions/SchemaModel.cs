using System.Text.Json;

namespace Readiness.Api.Tests.Permissions;

/// <summary>A running schema as its introspection tells it: fields of object types, with the names of their arguments and what they come to.</summary>
internal sealed class SchemaModel
{
    private readonly Dictionary<string, IReadOnlyList<SchemaField>> _objects;

    /// <param name="introspection">The value of __schema.</param>
    public SchemaModel(JsonElement introspection)
    {
        _objects = introspection.GetProperty("types").EnumerateArray()
            .Where(type => type.GetProperty("kind").GetString() == "OBJECT" && !type.GetProperty("name").GetString()!.StartsWith("__", StringComparison.Ordinal))
            .ToDictionary(
                type => type.GetProperty("name").GetString()!,
                type => (IReadOnlyList<SchemaField>)[.. type.GetProperty("fields").EnumerateArray().Select(field => Field(type.GetProperty("name").GetString()!, field))],
                StringComparer.Ordinal);
    }

    /// <summary>Every field of every object type.</summary>
    public IEnumerable<SchemaField> Fields => _objects.Values.SelectMany(fields => fields);

    /// <summary>The fields of a type; none for scalars and enums.</summary>
    public IReadOnlyList<SchemaField> Of(string type) => _objects.GetValueOrDefault(type, []);

    /// <summary>Whether a type has fields of its own.</summary>
    public bool IsObject(string type) => _objects.ContainsKey(type);

    private static SchemaField Field(string owner, JsonElement field) => new(
        owner, field.GetProperty("name").GetString()!, Named(field.GetProperty("type")),
        [.. field.GetProperty("args").EnumerateArray().Select(argument => argument.GetProperty("name").GetString()!)]);

    private static string Named(JsonElement type) =>
        type.GetProperty("ofType") is { ValueKind: JsonValueKind.Object } inner ? Named(inner) : type.GetProperty("name").GetString()!;
}
