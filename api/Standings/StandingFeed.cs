using Microsoft.Extensions.Logging;
using Readiness.Api.Live;
using Readiness.Contracts;
using Readiness.Contracts.Standings;

namespace Readiness.Api.Standings;

/// <summary>Pulses of people's standings.</summary>
public sealed class StandingFeed(IGrainFactory grains, TimeProvider clock, ILogger<StandingFeed> logger) : PulseFeed(clock, logger), IStandingWatcher
{
    private IStandingWatcher? _self;

    /// <summary>What waits in an inbox is due, or lapses, by time alone.</summary>
    protected override TimeSpan LongestQuiet { get; } = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public Task ChangedAsync(Guid person)
    {
        Pulse(GrainKeys.Person(person), null);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task<bool> WatchAsync(string grain)
    {
        _self ??= grains.CreateObjectReference<IStandingWatcher>(this);
        return grains.GetGrain<IStandingGrain>(grain).WatchAsync(_self);
    }
}
