using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Readiness.Contracts;
using Readiness.Contracts.Rights;

namespace Readiness.Grains.Rights;

/// <summary>Looks for erasures that stopped, because a host died or a step failed, and has them go on.</summary>
public sealed partial class ErasureWatch(IErasureStore store, IGrainFactory grains, ErasureOptions options, TimeProvider clock, ILogger<ErasureWatch> logger)
    : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Again, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var row in (await store.AllAsync(stoppingToken)).Where(row => row.DoneAt is null))
                {
                    await grains.GetGrain<IErasureGrain>(GrainKeys.Erasure(row.Person)).ContinueAsync();
                }
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogNotSeen(logger, e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "It could not be looked for erasures that stopped; trying again.")]
    private static partial void LogNotSeen(ILogger logger, Exception exception);
}
