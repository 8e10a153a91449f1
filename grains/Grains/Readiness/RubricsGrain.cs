using Orleans.Concurrency;
using Readiness.Contracts.Readiness;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Readiness;

/// <summary>Reads the rubrics in force.</summary>
[StatelessWorker, Reentrant]
public sealed class RubricsGrain(RulesetBook rulesets) : Grain, IRubricsGrain
{
    /// <inheritdoc/>
    public Task<RubricView[]> RubricsAsync() =>
        Task.FromResult(rulesets.InForce.Rubrics.Select(rubric => new RubricView(rubric.Level, rubric.Title)).ToArray());
}
