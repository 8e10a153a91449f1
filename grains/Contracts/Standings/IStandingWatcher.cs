namespace Readiness.Contracts.Standings;

/// <summary>An API host that fans changes of a standing out to the person's open pages.</summary>
[Alias("Readiness.IStandingWatcher")]
public interface IStandingWatcher : IGrainObserver
{
    /// <summary>The standing of a person changed.</summary>
    [Alias("Changed")]
    Task ChangedAsync(Guid person);
}
