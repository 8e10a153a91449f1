using Microsoft.Extensions.Logging;
using Orleans.Utilities;

namespace Readiness.Grains;

/// <summary>Hosts that a grain tells of its changes, each for a while.</summary>
internal static class Watchers
{
    private static readonly TimeSpan For = TimeSpan.FromMinutes(2);

    /// <summary>Nobody yet.</summary>
    public static ObserverManager<T> None<T>(ILogger logger)
        where T : IGrainObserver => new(For, logger);

    /// <summary>Tells a watcher from now on; true when it was not told before.</summary>
    public static bool Add<T>(this ObserverManager<T> watchers, T watcher)
        where T : IGrainObserver
    {
        var known = watchers.Count;
        watchers.Subscribe(watcher, watcher);
        return watchers.Count > known;
    }
}
