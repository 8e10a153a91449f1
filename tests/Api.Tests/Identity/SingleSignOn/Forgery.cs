using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Readiness.Api.Tests.Identity.SingleSignOn;

/// <summary>One sign-in at the issuer: what it would answer in good faith, until a test changes it.</summary>
public sealed class Forgery(RSA key, string keyId, Dictionary<string, object?> claims, Dictionary<string, string?> query)
{
    /// <summary>The token's header.</summary>
    public Dictionary<string, object?> Header { get; } = new(StringComparer.Ordinal) { ["alg"] = "RS256", ["kid"] = keyId, ["typ"] = "JWT" };

    /// <summary>The token's claims.</summary>
    public Dictionary<string, object?> Claims { get; } = claims;

    /// <summary>What the browser is sent back with; null leaves a part out.</summary>
    public Dictionary<string, string?> Query { get; } = query;

    /// <summary>The key it is signed with.</summary>
    public RSA Key { get; set; } = key;

    /// <summary>Signs with a shared secret instead.</summary>
    public byte[]? Secret { get; set; }

    /// <summary>Changes the token after it was signed.</summary>
    public Func<string, string>? After { get; set; }

    /// <summary>What the token's address answers instead.</summary>
    public object? Answer { get; set; }

    /// <summary>The token.</summary>
    public string Token()
    {
        var text = $"{Part(Header)}.{Part(Claims)}";
        var bytes = Encoding.ASCII.GetBytes(text);
        var signature = (string)Header["alg"]! == "none" ? []
            : Secret is { } secret ? HMACSHA256.HashData(secret, bytes)
            : Key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var token = $"{text}.{Base64Url.EncodeToString(signature)}";
        return After is null ? token : After(token);
    }

    /// <summary>A part of a token.</summary>
    public static string Part(Dictionary<string, object?> values) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(values.Where(value => value.Value is not null).ToDictionary(StringComparer.Ordinal)));
}
