namespace Readiness.Domain.Reviews;

/// <summary>
/// What a command on a person's cases comes to: a refusal, or the case it is about. All holds the person's cases to keep from
/// then on; null when nothing changed, because it was done before.
/// </summary>
public sealed record CaseResult(PromotionCase? Case, IReadOnlyList<PromotionCase>? All, Refusal? Refusal)
{
    /// <summary>It is refused.</summary>
    public static CaseResult Refused(Refusal refusal) => new(null, null, refusal);

    /// <summary>It was done before.</summary>
    public static CaseResult Repeated(PromotionCase one) => new(one, null, null);
}
