using System.Text.Json.Serialization;

namespace Readiness.Api.Transport.Known;

/// <summary>A value that is JSON already.</summary>
[JsonConverter(typeof(RawJsonConverter))]
internal sealed record RawJson(byte[] Utf8);
