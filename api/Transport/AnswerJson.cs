using System.IO.Pipelines;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using Readiness.Api.Transport.Known;

namespace Readiness.Api.Transport;

/// <summary>Writes the answers that nearly all requests get: data and nothing else, of nodes, texts, numbers and truths.</summary>
internal static class AnswerJson
{
    private static readonly JsonWriterOptions Options = new() { SkipValidation = true };

    [ThreadStatic]
    private static Utf8JsonWriter? _reused;

    /// <summary>Whether this answer is one of them; the engine's serializer writes any other.</summary>
    public static bool CanWrite(ExecutionResult result) =>
        result is { Executed: true, Errors: null or { Count: 0 }, Extensions: null or { Count: 0 }, Data: RootExecutionNode };

    /// <summary>Writes into a pipe, without flushing it.</summary>
    public static void Write(PipeWriter pipe, ExecutionResult result)
    {
        var json = Interlocked.Exchange(ref _reused, null) ?? new Utf8JsonWriter(pipe, Options);
        json.Reset(pipe);
        json.WriteStartObject();
        json.WritePropertyName("data"u8);
        Write(json, (ExecutionNode)result.Data!);
        json.WriteEndObject();
        json.Flush();
        json.Reset(Stream.Null);
        _reused = json;
    }

    private static void Write(Utf8JsonWriter json, ExecutionNode node)
    {
        switch (node)
        {
            case ObjectExecutionNode { SubFields: { } fields }:
                json.WriteStartObject();
                foreach (var field in fields)
                {
                    json.WritePropertyName(field.Name!);
                    Write(json, field);
                }

                json.WriteEndObject();
                break;
            case ArrayExecutionNode { Items: { } items }:
                json.WriteStartArray();
                items.ForEach(item => Write(json, item));
                json.WriteEndArray();
                break;
            default:
                WriteValue(json, node.ToValue());
                break;
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case RawJson raw:
                json.WriteRawValue(raw.Utf8, skipInputValidation: true);
                break;
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
}
