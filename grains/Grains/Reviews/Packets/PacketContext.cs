using System.Text.Json.Serialization;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>How packets are read and written before they are made canonical.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Packet))]
internal sealed partial class PacketContext : JsonSerializerContext;
