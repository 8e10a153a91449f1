using System.Text.Json;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Readiness.Api.Schema;

/// <summary>A resolver of a field without arguments that only reads what its source holds, whoever asks.</summary>
internal interface IPlainResolver : IFieldResolver
{
    /// <summary>The value.</summary>
    object? Read(object source);

    /// <summary>Writes a value of a scalar that is never null without boxing it; null when that saves nothing.</summary>
    Action<Utf8JsonWriter, object>? Writer(ScalarGraphType scalar);
}
