using Readiness.Contracts.Activities;
using Readiness.Contracts.Readiness;
using Readiness.Contracts.Reviews;
using Readiness.Domain.People;
using Readiness.Domain.Readiness;
using Readiness.Grains.Readiness;

namespace Readiness.Grains.Activities;

/// <content>Readiness, for whoever may see it.</content>
public sealed partial class PersonGrain : IReadinessGrain
{
    private PersonReadiness _readiness = null!;

    /// <inheritdoc/>
    public Task<ReadinessView?> ReadinessAsync(Guid viewer, string? level) =>
        SeenAsync(viewer, level, rubric => _readiness.ReadAsync(rubric));

    /// <inheritdoc/>
    public Task<TrendPointView[]?> TrendAsync(Guid viewer, string level, int weeks) =>
        SeenAsync(viewer, level, rubric => _readiness.TrendAsync(rubric, weeks));

    /// <inheritdoc/>
    public Task<ForecastView?> ForecastAsync(Guid viewer, string level) =>
        SeenAsync(viewer, level, rubric => _readiness.ForecastAsync(rubric));

    /// <inheritdoc/>
    public Task<NextActionView[]?> NextActionsAsync(Guid viewer, string level, int first) =>
        SeenAsync(viewer, level, rubric => _readiness.NextActionsAsync(rubric, first));

    /// <inheritdoc/>
    public Task<WhatIfView?> WhatIfAsync(Guid viewer, string level, WhatIfEntry[] entries) =>
        SeenAsync(viewer, level, rubric => _readiness.WhatIfAsync(rubric, entries));

    /// <inheritdoc/>
    public Task<EntryPage?> EvidenceAsync(Guid viewer, string level, string criterion, int first, string? after) =>
        SeenAsync(viewer, level, async rubric => (await _readiness.EvidenceAsync(rubric, criterion, first, after))!);

    /// <summary>Null for whoever may not see it, for nobody's ledger, and for a level without a rubric.</summary>
    private async Task<T?> SeenAsync<T>(Guid viewer, string? level, Func<Rubric, Task<T>> read)
        where T : class =>
        Permissions.May(Matter.Readiness, await SeenByAsync(viewer, LookKind.Readiness))
        && await directory.FindAsync(_id.Value) is { Active: true } person
        && rulesets.InForce.RubricFor(level, person.TargetLevel) is { } rubric
            ? await read(rubric)
            : null;
}
