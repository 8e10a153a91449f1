namespace Readiness.Contracts.Inboxes;

/// <summary>Somebody's entry. Owner is null for an id that is none of ours.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.EntryReference")]
public sealed record EntryReference([property: Id(0)] Guid? Owner, [property: Id(1)] string Entry);
