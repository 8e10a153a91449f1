using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Reviews;

/// <summary>
/// What the manager line does with a person and reads of them. The same grain as <see cref="IPersonGrain"/>; null and unknown for
/// whoever is not of the line.
/// </summary>
[Alias("Readiness.IReportGrain")]
public interface IReportGrain : IGrainWithStringKey
{
    /// <summary>Endorses an entry.</summary>
    [Alias("Endorse")]
    Task<EntryOutcome> EndorseAsync(ReviewEntry command);

    /// <summary>Disputes an entry.</summary>
    [Alias("Dispute")]
    Task<EntryOutcome> DisputeAsync(ReviewEntry command);

    /// <summary>Withdraws a dispute.</summary>
    [Alias("Withdraw")]
    Task<EntryOutcome> WithdrawDisputeAsync(ReviewEntry command);

    /// <summary>Sets the level the person aims for.</summary>
    [Alias("SetTargetLevel")]
    Task<TargetLevelOutcome> SetTargetLevelAsync(Guid by, string level);

    /// <summary>The person at a glance; noted as what it is read for.</summary>
    [Alias("Glance")]
    Task<ReportView?> GlanceAsync(Guid viewer, LookKind readFor);

    /// <summary>The readiness for a level as it is now, to be frozen. For the person's cases: it asks for no viewer.</summary>
    [Alias("Freeze")]
    Task<CaseSnapshotView?> FreezeAsync(string level);

    /// <summary>Those of the entries that stand and are not private. For the person's cases: it asks for no viewer.</summary>
    [Alias("Linkable")]
    Task<string[]> LinkableAsync(string[] ids);

    /// <summary>Entries that are not private, as they are now, in no order. For the person's cases: it asks for no viewer.</summary>
    [Alias("Named")]
    Task<EntryView[]> NamedAsync(string[] ids);
}
