namespace Readiness.Contracts.Boards;

/// <summary>An API host that fans a board's changes out to its readers.</summary>
[Alias("Readiness.IBoardWatcher")]
public interface IBoardWatcher : IGrainObserver
{
    /// <summary>Something that others can see changed on these periods' boards (null: on all of them).</summary>
    [Alias("Changed")]
    Task ChangedAsync(string board, Period[]? periods);
}
