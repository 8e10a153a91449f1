namespace Readiness.Contracts.Reviews;

/// <summary>Tells people who looked at them (product.md section 10). Stateless: any silo answers.</summary>
[Alias("Readiness.ILooksGrain")]
public interface ILooksGrain : IGrainWithStringKey
{
    /// <summary>Looks at a person, the latest first; null for anybody but the person. Throws <see cref="ArgumentException"/> for a cursor of another make.</summary>
    [Alias("Read")]
    Task<LookPage?> ReadAsync(Guid viewer, Guid person, int first, string? after);
}
