using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Readiness.Grains.Reviews.Packets;

namespace Readiness.Silo.Storage.Reviews;

/// <summary>
/// The table of keys for packets, each encrypted by the keys of data protection. One that cannot be read any more stays, and is
/// followed by a new one.
/// </summary>
internal sealed class PacketKeyStore(Database database, IDataProtectionProvider protection, TimeProvider clock) : IPacketKeys
{
    private const int SecretBytes = 32;
    private const int IdBytes = 8;
    private readonly IDataProtector _protector = protection.CreateProtector("Readiness.PacketKeys");
    private PacketKey? _current;

    public async Task<PacketKey> CurrentAsync(CancellationToken cancellation) =>
        _current ??= (await ReadAsync(cancellation)).FirstOrDefault() ?? await CreateAsync(cancellation);

    public async Task<PacketKey?> FindAsync(string id, CancellationToken cancellation) => (await ReadAsync(cancellation)).FirstOrDefault(key => key.Id == id);

    /// <summary>Those that can be read, the oldest first: hosts that make one at the same time then both go on with the same.</summary>
    private async Task<IEnumerable<PacketKey>> ReadAsync(CancellationToken cancellation) =>
        (await database.ListAsync(
            "SELECT id, secret FROM packet_key ORDER BY made_at, id", [], row => (Id: row.GetString(0), Secret: row.GetFieldValue<byte[]>(1)), cancellation))
        .Select(row => Open(row.Id, row.Secret)).OfType<PacketKey>();

    private async Task<PacketKey> CreateAsync(CancellationToken cancellation)
    {
        await database.WriteAsync(
            "INSERT INTO packet_key (id, secret, made_at) VALUES (@id, @secret, @at)",
            [
                ("id", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes))),
                ("secret", _protector.Protect(RandomNumberGenerator.GetBytes(SecretBytes))), ("at", clock.GetUtcNow().Microseconds()),
            ],
            cancellation);
        return (await ReadAsync(cancellation)).First();
    }

    private PacketKey? Open(string id, byte[] secret)
    {
        try
        {
            return new PacketKey(id, _protector.Unprotect(secret));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
