namespace Readiness.Benchmarks.Peers;

/// <summary>A person's points, the stock way.</summary>
[Alias("Readiness.Benchmarks.IStateGrain")]
internal interface IStateGrain : IGrainWithStringKey
{
    /// <summary>Adds an activity and returns the points once they are stored.</summary>
    [Alias("Log")]
    Task<int> LogAsync(string id, string kind);
}
