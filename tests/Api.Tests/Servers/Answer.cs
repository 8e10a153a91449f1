using System.Net;
using System.Text.Json;

namespace Readiness.Api.Tests.Servers;

/// <summary>What /graphql answered. Body is null where it was no JSON.</summary>
public sealed record Answer(HttpStatusCode Status, string? MediaType, JsonElement? Body)
{
    /// <summary>The data; fails when there is none.</summary>
    public JsonElement Data =>
        Body is { } body && body.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            ? data
            : throw new InvalidOperationException($"No data, but {(int)Status} {Body}");

    /// <summary>The errors' codes, in their order.</summary>
    public string[] Codes =>
        Body is { } body && body.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(error => error.TryGetProperty("extensions", out var more) && more.TryGetProperty("code", out var code) ? code.GetString()! : "")]
            : [];

    /// <summary>The errors' messages, in their order.</summary>
    public string[] Messages =>
        Body is { } body && body.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(error => error.GetProperty("message").GetString()!)]
            : [];

    /// <summary>Whether nothing came but errors: no data, or none that is not null.</summary>
    public bool IsRefused =>
        Body is not { } body ? (int)Status is >= 400 and < 500
        : body.TryGetProperty("errors", out _) && (!body.TryGetProperty("data", out var data) || data.ValueKind == JsonValueKind.Null);
}
