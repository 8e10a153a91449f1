using Orleans.Concurrency;
using Readiness.Contracts.Activities;

namespace Readiness.Grains.Activities;

/// <summary>Reads the catalog in force.</summary>
[StatelessWorker, Reentrant]
public sealed class CatalogGrain : Grain, ICatalogGrain
{
    /// <inheritdoc/>
    public Task<ActivityKindView[]> KindsAsync() => Task.FromResult(CatalogViews.All);
}
