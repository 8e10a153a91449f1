using Readiness.Contracts.Activities;
using Readiness.Contracts.People;

namespace Readiness.Contracts.Inboxes;

/// <summary>An entry that waits for somebody's word, whose it is, and the last day to give it.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ConfirmationRequest")]
public sealed record ConfirmationRequestView([property: Id(0)] PersonView Owner, [property: Id(1)] EntryView Entry, [property: Id(2)] DateOnly LapsesOn);
