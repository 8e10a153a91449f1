using System.Text;
using System.Text.Json;

namespace Readiness.Api.Tests.Hostile;

/// <summary>A request made to hurt. ToString is its name in the list of tests.</summary>
public sealed record HostileRequest(string Name, byte[] Body)
{
    /// <summary>The method it is sent with.</summary>
    public string Method { get; init; } = "POST";

    /// <summary>The type it claims to be of.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>The query string of a GET.</summary>
    public string QueryString { get; init; } = "";

    /// <summary>A document with variables, as clients send it.</summary>
    public static HostileRequest Document(string name, string query, object? variables = null) =>
        new(name, JsonSerializer.SerializeToUtf8Bytes(new { query, variables }));

    /// <summary>A document with a member of the body that is written as it is.</summary>
    public static HostileRequest With(string name, string query, string member, string json) =>
        Raw(name, $"{{\"query\":{JsonSerializer.Serialize(query)},\"{member}\":{json}}}");

    /// <summary>A body that no client would write.</summary>
    public static HostileRequest Raw(string name, string body) => new(name, Encoding.UTF8.GetBytes(body));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
