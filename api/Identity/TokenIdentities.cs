using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Readiness.Contracts.Access;

namespace Readiness.Api.Identity;

/// <summary>Whose a bearer token is, remembered for two seconds so that a busy script costs one look-up, not thousands.</summary>
public sealed class TokenIdentities(IGrainFactory grains, TimeProvider clock)
{
    private const int MostRemembered = 10_000;
    private const int MostCharacters = 200;
    private static readonly TimeSpan Remember = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<UInt128, (TokenIdentity Identity, long At)> _known = [];

    /// <summary>The owner of a token and what it may do; null when it is not good.</summary>
    public async ValueTask<TokenIdentity?> FindAsync(string token)
    {
        if (token.Length > MostCharacters)
        {
            return null;
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(token));
        var key = System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
        if (_known.TryGetValue(key, out var known) && clock.GetElapsedTime(known.At) < Remember && known.Identity.ExpiresAt > clock.GetUtcNow())
        {
            return known.Identity;
        }

        var at = clock.GetTimestamp();
        var identity = await grains.GetGrain<IAccessGrain>("access").VerifyAsync(hash);
        if (identity is null)
        {
            _known.TryRemove(key, out _);
            return null;
        }

        if (_known.Count >= MostRemembered)
        {
            _known.Clear();
        }

        _known[key] = (identity, at);
        return identity;
    }

    /// <summary>Asks anew for a token on this host, by its hash.</summary>
    public void Forget(byte[] hash) => _known.TryRemove(System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash), out _);
}
