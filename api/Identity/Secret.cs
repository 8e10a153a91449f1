using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Readiness.Api.Identity;

/// <summary>Random texts that let whoever holds them in: 256 bits, of which only the SHA-256 is kept.</summary>
public static class Secret
{
    private const int Bytes = 32;
    private const int MostCharacters = 200;

    /// <summary>A new one.</summary>
    public static string Create(string prefix = "") => prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of one; null when it is too long to be any.</summary>
    public static byte[]? Hash(string? secret) =>
        secret is { Length: > 0 and <= MostCharacters } ? SHA256.HashData(Encoding.UTF8.GetBytes(secret)) : null;
}
