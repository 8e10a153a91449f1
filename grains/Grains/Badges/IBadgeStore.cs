namespace Readiness.Grains.Badges;

/// <summary>Who holds which badge: derived from the ledgers and written with their rows.</summary>
public interface IBadgeStore
{
    /// <summary>Counts the holders of every badge among active people.</summary>
    Task<BadgeCounts> CountsAsync(CancellationToken cancellation = default);

    /// <summary>Makes it anew from all ledgers, all or nothing. Nobody may record meanwhile.</summary>
    Task RebuildAsync(CancellationToken cancellation);
}
