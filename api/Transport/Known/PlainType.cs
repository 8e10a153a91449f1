using System.Buffers;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;

namespace Readiness.Api.Transport.Known;

/// <summary>
/// Stands for the type of a field whose selection is plain, so that the engine takes all of it for one value. Made for
/// one selection each, so not among the types of the schema.
/// </summary>
[DoNotRegister]
internal sealed class PlainType : ScalarGraphType
{
    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)? _reused;
    private readonly Action<Utf8JsonWriter, object?> _write;

    public PlainType(Action<Utf8JsonWriter, object?> write)
    {
        Name = "Plain";
        _write = write;
    }

    /// <inheritdoc/>
    public override object? Serialize(object? value)
    {
        if (value is null)
        {
            return null;
        }

        var (buffer, json) = _reused ??= Create();
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        _write(json, value);
        json.Flush();
        return new RawJson(buffer.WrittenSpan.ToArray());
    }

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => throw new NotSupportedException("Answers are only written.");

    private static (ArrayBufferWriter<byte>, Utf8JsonWriter) Create()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        return (buffer, new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }));
    }
}
