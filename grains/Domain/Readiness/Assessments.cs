using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Readiness;

/// <summary>Where readiness begins: a ledger, a rubric and a day give an assessment (product.md section 5).</summary>
public static class Assessments
{
    /// <summary>
    /// Assesses a ledger. Entries after the day are left out, as if it were that day; what became of the others is
    /// taken as it is in the state.
    /// </summary>
    /// <param name="state">Complete since <see cref="Rubric.NeedsSince"/> of the day, or it throws.</param>
    /// <param name="rubric">One that <see cref="RubricCheck"/> accepts.</param>
    /// <param name="day">The day.</param>
    public static Assessment Assess(LedgerState state, Rubric rubric, DateOnly day) =>
        Assess(EvidenceView.Of(state, rubric, day), rubric, day);

    /// <summary>Assesses entries that were folded without the rest of their ledger.</summary>
    /// <param name="entries">All of <see cref="Rubric.NeedsSince"/> of the day and later, as they are now; older ones are left out.</param>
    /// <param name="rubric">One that <see cref="RubricCheck"/> accepts.</param>
    /// <param name="day">The day.</param>
    public static Assessment Assess(IEnumerable<LedgerEntry> entries, Rubric rubric, DateOnly day) =>
        Assess(EvidenceView.Of(entries, rubric, rubric.NeedsSince(day), day), rubric, day);

    internal static Assessment Assess(EvidenceView view, Rubric rubric, DateOnly day) =>
        new(rubric, day, Sheet(view, rubric, day, confirmed: true), Sheet(view, rubric, day, confirmed: false));

    private static ScoreSheet Sheet(EvidenceView view, Rubric rubric, DateOnly day, bool confirmed) =>
        ScoreSheet.Of(rubric, [.. rubric.Criteria.Select(criterion =>
            criterion.Measure.Read(new EvidenceWindow(view, day, criterion.WindowDays, confirmed)))]);
}
