using System.Text.Json;
using GraphQL;
using GraphQL.Types;

namespace Readiness.Api.Schema;

/// <summary>Reads a value off its source.</summary>
internal sealed class PlainResolver<TSource, TValue>(Func<TSource, TValue> read) : IPlainResolver
{
    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(read((TSource)context.Source!));

    /// <inheritdoc/>
    public object? Read(object source) => read((TSource)source);

    /// <inheritdoc/>
    public Action<Utf8JsonWriter, object>? Writer(ScalarGraphType scalar) => (scalar, read) switch
    {
        (IntGraphType, Func<TSource, int> number) => (json, source) => json.WriteNumberValue(number((TSource)source)),
        (BooleanGraphType, Func<TSource, bool> truth) => (json, source) => json.WriteBooleanValue(truth((TSource)source)),
        (StringGraphType, Func<TSource, string> text) => (json, source) =>
            json.WriteStringValue(text((TSource)source) ?? throw new InvalidOperationException("A text that is never null is.")),
        _ => null,
    };
}
