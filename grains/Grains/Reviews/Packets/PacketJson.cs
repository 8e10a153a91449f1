using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>
/// Packets as canonical JSON: the form that all others are made of. Digests of the parts and of all of it tell what was altered;
/// seals, which take a secret of the server, tell that whoever altered it wrote the digests anew.
/// </summary>
public static class PacketJson
{
    private const string Digest = "digest";
    private const string Parts = "parts";
    private const string Seal = "seal";
    private const string Seals = "seals";
    private const string SealKey = "sealKey";
    private const string Algorithm = "sha256:";
    private static readonly string[] Added = [Digest, Parts, Seal, Seals, SealKey];

    /// <summary>The file.</summary>
    public static byte[] Write(Packet packet, PacketKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var node = Parse(JsonSerializer.SerializeToUtf8Bytes(packet, PacketContext.Default.Packet));
        var digests = node.Select(part => KeyValuePair.Create(part.Key, DigestOf(part.Value))).ToList();
        node[Parts] = new JsonObject(digests.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)part.Value)));
        node[Seals] = new JsonObject(digests.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)key.Seal(part.Key, part.Value))));
        node[SealKey] = key.Id;
        node[Digest] = DigestOf(node);
        node[Seal] = key.Seal(Digest, (string)node[Digest]!);
        return CanonicalJson.Write(node);
    }

    /// <summary>The digest that a file states; null when it states none.</summary>
    public static string? DigestIn(byte[] file) => (string?)Parse(file)[Digest];

    /// <summary>The packet in a file, whatever its digest. Throws <see cref="JsonException"/> for what is none.</summary>
    public static Packet Read(byte[] file)
    {
        var node = Parse(file);
        foreach (var added in Added)
        {
            node.Remove(added);
        }

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
        return PartsOf(node).FirstOrDefault(part => (string?)stated[part] != DigestOf(node[part]));
    }

    /// <summary>The key that a file says it was sealed with; null when it names none.</summary>
    public static string? SealKeyIn(byte[] file) => (string?)Parse(file)[SealKey];

    /// <summary>The first part of a file that was not sealed as it is, by name; null when all were.</summary>
    public static string? UnsealedPart(byte[] file, PacketKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var node = Parse(file);
        var stated = node[Seals] as JsonObject ?? throw new JsonException("It has no seals of its parts.");
        return PartsOf(node).FirstOrDefault(part => (string?)stated[part] != key.Seal(part, DigestOf(node[part])));
    }

    /// <summary>Whether all of a file was sealed together.</summary>
    public static bool SealHolds(byte[] file, PacketKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var node = Parse(file);
        return (string?)node[Seal] == key.Seal(Digest, (string?)node[Digest] ?? "");
    }

    /// <summary>Whether the digest in a file is that of everything else in it.</summary>
    public static bool DigestHolds(byte[] file)
    {
        var node = Parse(file);
        var stated = (string?)node[Digest];
        node.Remove(Digest);
        node.Remove(Seal);
        return stated == DigestOf(node);
    }

    /// <summary>Whether a file is written in the one way there is.</summary>
    public static bool IsCanonical(byte[] file) => file.AsSpan().SequenceEqual(CanonicalJson.Write(Parse(file)));

    private static IEnumerable<string> PartsOf(JsonObject node) => node.Select(part => part.Key).Where(key => !Added.Contains(key, StringComparer.Ordinal));

    private static JsonObject Parse(byte[] file) =>
        JsonNode.Parse(file, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject
        ?? throw new JsonException("It is no JSON object.");

    private static string DigestOf(JsonNode? node) => Algorithm + Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(node)));
}
