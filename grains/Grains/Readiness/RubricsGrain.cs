using Orleans.Concurrency;
using Readiness.Contracts.Readiness;
using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Readiness;

/// <summary>Reads the rubrics in force.</summary>
[StatelessWorker, Reentrant]
public sealed class RubricsGrain : Grain, IRubricsGrain
{
    /// <inheritdoc/>
    public Task<RubricView[]> RubricsAsync() =>
        Task.FromResult(Rulesets.InForce.Rubrics.Select(rubric => new RubricView(rubric.Level, rubric.Title)).ToArray());
}
