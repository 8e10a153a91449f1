using System.Security.Cryptography;
using System.Text;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>A secret of the server that packets are sealed with: what it sealed, only it can have written.</summary>
/// <param name="Id">Names the key in packets.</param>
/// <param name="Secret">32 random bytes.</param>
public sealed record PacketKey(string Id, ReadOnlyMemory<byte> Secret)
{
    private const string Algorithm = "hmac-sha256:";

    /// <summary>The seal of a text under a name.</summary>
    public string Seal(string name, string text) =>
        Algorithm + Convert.ToHexStringLower(HMACSHA256.HashData(Secret.Span, Encoding.UTF8.GetBytes($"{name}\n{text}")));
}
