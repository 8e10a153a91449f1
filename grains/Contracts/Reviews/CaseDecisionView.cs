using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Reviews;

/// <summary>What was decided.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.CaseDecision")]
public sealed record CaseDecisionView(
    [property: Id(0)] CaseOutcome Outcome,
    [property: Id(1)] CounterpartView By,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] string Reasons,
    [property: Id(4)] DateOnly? LookAgainOn,
    [property: Id(5)] CaseSnapshotView Readiness);
