using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Readiness.Grains.Rights;

/// <summary>How what is kept of people is written for them to read.</summary>
public static class PersonalJson
{
    /// <summary>Names in camel case, enums by name, every letter as it is.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Writes a value.</summary>
    public static string Write(object value) => JsonSerializer.Serialize(value, Options);
}
