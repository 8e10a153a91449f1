namespace Readiness.Contracts.Activities;

/// <summary>Reads the catalog in force. Stateless: any silo answers.</summary>
[Alias("Readiness.ICatalogGrain")]
public interface ICatalogGrain : IGrainWithStringKey
{
    /// <summary>All kinds, in the order of the practices.</summary>
    [Alias("Kinds")]
    Task<ActivityKindView[]> KindsAsync();
}
