namespace Readiness.Contracts.Reviews;

/// <summary>What a command on a case came to.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.CaseReply")]
public sealed record CaseReply(
    [property: Id(0)] PromotionCaseView? Case,
    [property: Id(1)] RefusalView? Refusal);
