namespace Readiness.Contracts.Inboxes;

/// <summary>An inbox without the entries to confirm, which are read by the page.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Inbox")]
public sealed record InboxView(
    [property: Id(0)] InboxCounts Counts, [property: Id(1)] InboxItemView[] Items, [property: Id(2)] InboxKind[] Muted);
