using Microsoft.Extensions.Logging;
using Readiness.Api.Live;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>Pulses of boards; a reader's interest is a period.</summary>
public sealed class BoardFeed(IGrainFactory grains, TimeProvider clock, ILogger<BoardFeed> logger) : PulseFeed(clock, logger), IBoardWatcher
{
    private IBoardWatcher? _self;

    /// <inheritdoc/>
    public Task ChangedAsync(string board, Period[]? periods)
    {
        Pulse(board, periods is null ? null : Array.ConvertAll(periods, period => (int)period));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task<bool> WatchAsync(string grain)
    {
        _self ??= grains.CreateObjectReference<IBoardWatcher>(this);
        return grains.GetGrain<IBoardGrain>(grain).WatchAsync(_self);
    }
}
