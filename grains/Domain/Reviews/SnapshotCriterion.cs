using Readiness.Domain.Activities;

namespace Readiness.Domain.Reviews;

/// <summary>
/// A criterion in a frozen readiness. Values are in billionths of its unit, contributions in thousandths of a point; Entries
/// are those behind it, the latest first.
/// </summary>
public sealed record SnapshotCriterion(
    string Key, string Title, bool Gate, int Weight, int Target, long ConfirmedValue, int ConfirmedContribution, bool ConfirmedMet,
    long ClaimedValue, int ClaimedContribution, bool ClaimedMet, IReadOnlyList<EntryId> Entries);
