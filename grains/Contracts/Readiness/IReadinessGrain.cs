using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Readiness;

/// <summary>
/// A person's readiness, read off their ledger (product.md section 5). The same grain as <see cref="IPersonGrain"/>.
/// Null is the answer for whoever may not see it and for a level without a rubric.
/// </summary>
[Alias("Readiness.IReadinessGrain")]
public interface IReadinessGrain : IGrainWithStringKey
{
    /// <summary>Both scores, the band, and every criterion; a null level is the one after the person's own.</summary>
    [Alias("Read")]
    Task<ReadinessView?> ReadinessAsync(Guid viewer, string? level);

    /// <summary>The scores at the end of so many past weeks, oldest first.</summary>
    [Alias("Trend")]
    Task<TrendPointView[]?> TrendAsync(Guid viewer, string level, int weeks);

    /// <summary>Where the pace leads.</summary>
    [Alias("Forecast")]
    Task<ForecastView?> ForecastAsync(Guid viewer, string level);

    /// <summary>What is worth doing next, the best first.</summary>
    [Alias("NextActions")]
    Task<NextActionView[]?> NextActionsAsync(Guid viewer, string level, int first);

    /// <summary>The scores with imagined entries; nothing is recorded.</summary>
    [Alias("WhatIf")]
    Task<WhatIfView?> WhatIfAsync(Guid viewer, string level, WhatIfEntry[] entries);

    /// <summary>The entries behind a criterion. Throws <see cref="ArgumentException"/> for a cursor of another make.</summary>
    [Alias("Evidence")]
    Task<EntryPage?> EvidenceAsync(Guid viewer, string level, string criterion, int first, string? after);
}
