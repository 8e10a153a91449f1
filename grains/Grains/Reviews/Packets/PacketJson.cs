using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>Packets as canonical JSON with a digest: the form that all others are made of.</summary>
public static class PacketJson
{
    private const string Digest = "digest";
    private const string Parts = "parts";
    private const string Algorithm = "sha256:";

    /// <summary>The file.</summary>
    public static byte[] Write(Packet packet)
    {
        var node = Parse(JsonSerializer.SerializeToUtf8Bytes(packet, PacketContext.Default.Packet));
        node[Parts] = new JsonObject(node.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)DigestOf(part.Value))));
        node[Digest] = DigestOf(node);
        return CanonicalJson.Write(node);
    }

    /// <summary>The digest that a file states; null when it states none.</summary>
    public static string? DigestIn(byte[] file) => (string?)Parse(file)[Digest];

    /// <summary>The packet in a file, whatever its digest. Throws <see cref="JsonException"/> for what is none.</summary>
    public static Packet Read(byte[] file)
    {
        var node = Parse(file);
        node.Remove(Digest);
        node.Remove(Parts);
        var packet = node.Deserialize(PacketContext.Default.Packet) ?? throw new JsonException("The file is empty.");
        return packet is { Format: Packet.FormatName, Version: Packet.CurrentVersion }
            ? packet
            : throw new JsonException($"It says '{packet.Format}' version {packet.Version}; this program reads '{Packet.FormatName}' version {Packet.CurrentVersion}.");
    }

    /// <summary>The first part of a file that is not what its own digest says, by name; null when all are.</summary>
    public static string? AlteredPart(byte[] file)
    {
        var node = Parse(file);
        var stated = node[Parts] as JsonObject ?? throw new JsonException("It says no digests of its parts.");
        return node.Where(part => part.Key is not (Digest or Parts)).Select(part => part.Key)
            .FirstOrDefault(key => (string?)stated[key] != DigestOf(node[key]));
    }

    /// <summary>Whether the digest in a file is that of everything else in it.</summary>
    public static bool DigestHolds(byte[] file)
    {
        var node = Parse(file);
        var stated = (string?)node[Digest];
        node.Remove(Digest);
        return stated == DigestOf(node);
    }

    /// <summary>Whether a file is written in the one way there is.</summary>
    public static bool IsCanonical(byte[] file) => file.AsSpan().SequenceEqual(CanonicalJson.Write(Parse(file)));

    private static JsonObject Parse(byte[] file) =>
        JsonNode.Parse(file, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject
        ?? throw new JsonException("It is no JSON object.");

    private static string DigestOf(JsonNode? node) => Algorithm + Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(node)));
}
