using Readiness.Domain.People;

namespace Readiness.Domain.Activities;

/// <summary>
/// What somebody wants to log, before it is checked. A colleague that nobody knows is a counterpart with an id and an
/// empty name.
/// </summary>
public sealed record ActivityDraft(
    string EntryId,
    string Kind,
    DateOnly Day,
    IReadOnlyList<Counterpart> Counterparts,
    string? Note = null,
    string? Evidence = null,
    bool Private = false,
    PersonId? ConfirmedBy = null);
