using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Inboxes;

/// <summary>What confirming several entries came to: an outcome each, in the order asked, or a refusal of them all.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ConfirmedEntries")]
public sealed record ConfirmedEntries(
    [property: Id(0)] EntryOutcome[] Outcomes, [property: Id(1)] InboxCounts? Counts, [property: Id(2)] RefusalView? Refusal);
