using Orleans.Utilities;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Standings;
using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;

namespace Readiness.Grains.Activities;

/// <content>Tells open pages of the person that their standing changed.</content>
public sealed partial class PersonGrain : IStandingGrain
{
    private ObserverManager<IStandingWatcher>? _watchers;

    /// <inheritdoc/>
    public Task<bool> WatchAsync(IStandingWatcher watcher)
    {
        _watchers ??= Watchers.None<IStandingWatcher>(logger);
        return Task.FromResult(_watchers.Add(watcher));
    }

    /// <inheritdoc/>
    public Task TouchAsync()
    {
        TellWatchers();
        return Task.CompletedTask;
    }

    /// <summary>Open pages of colleagues whom an entry names show that they are asked, or no longer.</summary>
    private void TouchNamed(LedgerEntry entry)
    {
        if (entry.Cap == CapOutcome.Private)
        {
            return;
        }

        foreach (var key in entry.CounterpartKeys)
        {
            if (Counterpart.ColleagueOf(key) is { } colleague)
            {
                _ = GrainFactory.GetGrain<IPersonGrain>(GrainKeys.Person(colleague.Value)).TouchAsync();
            }
        }
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
