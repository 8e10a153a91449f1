using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;

namespace Readiness.Domain.Reviews;

/// <summary>A person's readiness as it was at a moment, with the ledger it was read off: frozen in a case.</summary>
/// <param name="At">When.</param>
/// <param name="Ruleset">The version that decided it.</param>
/// <param name="Confirmed">In tenths of a point.</param>
/// <param name="Claimed">In tenths of a point.</param>
/// <param name="Band">The band.</param>
/// <param name="Criteria">In the order of the rubric; contributions sum to the scores.</param>
/// <param name="LedgerLength">How many events the ledger had.</param>
/// <param name="LedgerHead">Hash of the last, in hexadecimal; empty for an empty ledger.</param>
public sealed record CaseSnapshot(
    DateTimeOffset At, int Ruleset, int Confirmed, int Claimed, ReadinessBand Band, IReadOnlyList<SnapshotCriterion> Criteria, long LedgerLength, string LedgerHead)
{
    /// <summary>Freezes an assessment of a ledger.</summary>
    public static CaseSnapshot Of(Assessment assessment, LedgerState state, int ruleset, DateTimeOffset at, string head) => new(
        at, ruleset, assessment.Confirmed.Tenths, assessment.Claimed.Tenths, assessment.Band,
        [.. assessment.Confirmed.Criteria.Zip(assessment.Claimed.Criteria, (confirmed, claimed) => Of(confirmed, claimed, state, assessment.On))],
        state.Length, head);

    private static SnapshotCriterion Of(CriterionScore confirmed, CriterionScore claimed, LedgerState state, DateOnly on)
    {
        var criterion = confirmed.Criterion;
        return new SnapshotCriterion(
            criterion.Key, criterion.Title, criterion.Gate, criterion.Weight, criterion.Target,
            confirmed.Value, confirmed.Contribution, confirmed.Met, claimed.Value, claimed.Contribution, claimed.Met,
            [.. state.Known.Where(entry => criterion.Counts(entry, on)).OrderByDescending(entry => entry.Day)
                .ThenBy(entry => entry.Id.Value, StringComparer.Ordinal).Select(entry => entry.Id)]);
    }
}
