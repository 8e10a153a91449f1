using Readiness.Grains.Reviews.Packets;

namespace Readiness.Grains.Tests.Reviews;

/// <summary>One key that is the same in every run.</summary>
internal sealed class FixedPacketKeys : IPacketKeys
{
    /// <summary>The key.</summary>
    public static PacketKey Key { get; } = new("0123456789abcdef", Enumerable.Range(1, 32).Select(i => (byte)i).ToArray());

    public Task<PacketKey> CurrentAsync(CancellationToken cancellation) => Task.FromResult(Key);

    public Task<PacketKey?> FindAsync(string id, CancellationToken cancellation) => Task.FromResult(id == Key.Id ? Key : null);
}
