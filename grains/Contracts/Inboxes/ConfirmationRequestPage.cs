namespace Readiness.Contracts.Inboxes;

/// <summary>A page of entries to confirm, the longest waiting first.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ConfirmationRequestPage")]
public sealed record ConfirmationRequestPage(
    [property: Id(0)] ConfirmationRequestView[] Requests, [property: Id(1)] string[] Cursors, [property: Id(2)] bool HasNextPage, [property: Id(3)] int TotalCount);
