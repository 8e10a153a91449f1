namespace Readiness.Contracts.Standings;

/// <summary>Tells of changes of a person's standing. The same grain as the person's.</summary>
[Alias("Readiness.IStandingGrain")]
public interface IStandingGrain : IGrainWithStringKey
{
    /// <summary>Tells a watcher of changes for two minutes; repeat to stay. True when it was not told before.</summary>
    [Alias("Watch")]
    Task<bool> WatchAsync(IStandingWatcher watcher);
}
