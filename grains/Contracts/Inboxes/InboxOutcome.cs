namespace Readiness.Contracts.Inboxes;

/// <summary>What muting or putting away came to.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.InboxOutcome")]
public sealed record InboxOutcome([property: Id(0)] InboxView? Inbox, [property: Id(1)] RefusalView? Refusal);
