using Orleans.Utilities;
using Readiness.Contracts.Standings;

namespace Readiness.Grains.Activities;

/// <content>Tells open pages of the person that their standing changed.</content>
public sealed partial class PersonGrain : IStandingGrain
{
    private static readonly TimeSpan WatchFor = TimeSpan.FromMinutes(2);
    private ObserverManager<IStandingWatcher>? _watchers;

    /// <inheritdoc/>
    public Task<bool> WatchAsync(IStandingWatcher watcher)
    {
        _watchers ??= new ObserverManager<IStandingWatcher>(WatchFor, logger);
        var known = _watchers.Count;
        _watchers.Subscribe(watcher, watcher);
        return Task.FromResult(_watchers.Count > known);
    }

    /// <summary>A host that this activation does not know yet reads anew when it asks to be told.</summary>
    private void TellWatchers()
    {
        if (_watchers is { Count: > 0 } watchers)
        {
            _ = watchers.Notify(watcher => watcher.ChangedAsync(_id.Value));
        }
    }
}
