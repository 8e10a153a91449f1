using System.Text.Json;

namespace Readiness.Api.Tests.Hostile;

/// <summary>What came of one request, and what it cost.</summary>
public sealed record Measured(int Status, JsonElement? Body, TimeSpan Time, long AllocatedBytes)
{
    /// <summary>A status that says no, or errors without data.</summary>
    public bool IsRefused =>
        Status is >= 400 and < 500
        || (Body is { } body && body.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0
            && (!body.TryGetProperty("data", out var data) || data.ValueKind == JsonValueKind.Null));
}
