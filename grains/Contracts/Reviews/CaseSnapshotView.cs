using Readiness.Contracts.Readiness;

namespace Readiness.Contracts.Reviews;

/// <summary>A readiness frozen in a case: scores in tenths, and the ledger it was read off.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.CaseSnapshot")]
public sealed record CaseSnapshotView(
    [property: Id(0)] DateTimeOffset At,
    [property: Id(1)] int Ruleset,
    [property: Id(2)] int Confirmed,
    [property: Id(3)] int Claimed,
    [property: Id(4)] ReadinessBand Band,
    [property: Id(5)] SnapshotCriterionView[] Criteria,
    [property: Id(6)] long LedgerLength,
    [property: Id(7)] string LedgerHead);
