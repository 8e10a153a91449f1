using System.Text.Json;
using System.Text.Json.Serialization;

namespace Readiness.Benchmarks.Peers;

/// <summary>JSON of the peers, generated ahead: the fastest that ASP.NET has.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PeerActivity))]
[JsonSerializable(typeof(PeerLogged))]
[JsonSerializable(typeof(PeerBoard))]
internal sealed partial class PeerJson : JsonSerializerContext;
