using Readiness.Domain.People;

namespace Readiness.Domain.Reviews;

/// <summary>One promotion case of a person. A value: a change makes a new one.</summary>
/// <param name="Number">Counts a person's cases, from 1.</param>
/// <param name="Level">The level it is about.</param>
/// <param name="Title">The rubric's title.</param>
/// <param name="Criteria">What it is judged by.</param>
/// <param name="OpenedBy">Who opened it.</param>
/// <param name="OpenedAt">When.</param>
/// <param name="Follows">Number of the person's case before it.</param>
/// <param name="Self">The person's own assessment.</param>
/// <param name="Line">The manager line's assessment.</param>
/// <param name="Decision">What was decided.</param>
public sealed record PromotionCase(
    int Number, string Level, string Title, IReadOnlyList<CaseCriterion> Criteria, PersonId OpenedBy, DateTimeOffset OpenedAt, int? Follows,
    CaseAssessment? Self, CaseAssessment? Line, CaseDecision? Decision)
{
    /// <summary>Where it is.</summary>
    public CaseState State => Decision is not null ? CaseState.Decided : BothSubmitted ? CaseState.Compared : CaseState.Open;

    /// <summary>Whether both sides may read both assessments.</summary>
    public bool BothSubmitted => Self is { IsSubmitted: true } && Line is { IsSubmitted: true };

    /// <summary>A side's assessment.</summary>
    public CaseAssessment? Of(CaseSide side) => side == CaseSide.Self ? Self : Line;

    /// <summary>What a side may read of another: its own always, the other's once both were submitted (kept apart until then).</summary>
    public CaseAssessment? Shown(CaseSide viewer, CaseSide side) => viewer == side || BothSubmitted ? Of(side) : null;

    /// <summary>The latest frozen readiness that both sides may see.</summary>
    public CaseSnapshot? LatestReadiness => Decision?.Readiness ?? (BothSubmitted ? Later(Self!, Line!).Readiness : null);

    /// <summary>The case with a side's assessment.</summary>
    internal PromotionCase With(CaseSide side, CaseAssessment assessment) =>
        side == CaseSide.Self ? this with { Self = assessment } : this with { Line = assessment };

    private static CaseAssessment Later(CaseAssessment one, CaseAssessment other) => one.SubmittedAt >= other.SubmittedAt ? one : other;
}
