namespace Readiness.Grains.Reviews.Packets;

/// <summary>The keys that packets are sealed with, the same for every host.</summary>
public interface IPacketKeys
{
    /// <summary>The one to seal with.</summary>
    Task<PacketKey> CurrentAsync(CancellationToken cancellation);

    /// <summary>One that sealed before; null when it is not here or cannot be read any more.</summary>
    Task<PacketKey?> FindAsync(string id, CancellationToken cancellation);
}
