using Orleans.Concurrency;
using Readiness.Contracts.Activities;

namespace Readiness.Grains.Activities;

/// <summary>Reads the catalog in force.</summary>
[StatelessWorker, Reentrant]
public sealed class CatalogGrain(CatalogViews catalog) : Grain, ICatalogGrain
{
    /// <inheritdoc/>
    public Task<ActivityKindView[]> KindsAsync() => Task.FromResult(catalog.All);
}
