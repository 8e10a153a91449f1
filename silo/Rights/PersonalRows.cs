using System.Data.Common;
using System.Text.Json;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>Rows of tables as JSON, by the names of their columns.</summary>
internal static class PersonalRows
{
    /// <summary>Reads a row now, and writes it later.</summary>
    public static Action<Utf8JsonWriter> Write(DbDataReader row)
    {
        var columns = new (string Name, object? Value)[row.FieldCount];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = (row.GetName(i), row.IsDBNull(i) ? null : row.GetValue(i));
        }

        return json =>
        {
            foreach (var (name, value) in columns)
            {
                Write(json, name, value);
            }
        };
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case string text when name == "payload" || name == "data":
                json.WritePropertyName(name);
                json.WriteRawValue(text);
                break;
            case long number when name == "until" || name == "at" || name.EndsWith("_at", StringComparison.Ordinal):
                json.WriteString(name, Instants.At(number));
                break;
            case long or int or short:
                json.WriteNumber(name, Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case bool flag:
                json.WriteBoolean(name, flag);
                break;
            case DateTime or DateOnly or Guid:
                json.WriteString(name, JsonSerializer.Serialize(value).Trim('"'));
                break;
            default:
                json.WriteString(name, value.ToString());
                break;
        }
    }
}
