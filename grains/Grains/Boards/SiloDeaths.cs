using Microsoft.Extensions.Hosting;

namespace Readiness.Grains.Boards;

/// <summary>
/// Counts the silos that died while this one lived. Reports that a dead silo had not sent are lost, so boards read the
/// ledger again when the count moves.
/// </summary>
public sealed class SiloDeaths(ISiloStatusOracle silos) : ISiloStatusListener, IHostedService
{
    private int _count;

    /// <summary>How many died so far.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <inheritdoc/>
    public void SiloStatusChangeNotification(SiloAddress updatedSilo, SiloStatus status)
    {
        if (status == SiloStatus.Dead)
        {
            Interlocked.Increment(ref _count);
        }
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        silos.SubscribeToSiloStatusEvents(this);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        silos.UnSubscribeFromSiloStatusEvents(this);
        return Task.CompletedTask;
    }
}
