using Readiness.Domain.Activities;

namespace Readiness.Domain.Contacts;

/// <summary>
/// A contact as its owner wants it, not yet looked at. Who is null when neither a colleague nor a name was given; BasedOn is
/// the <see cref="ContactVersion"/> it was written from, null when that is not said.
/// </summary>
public sealed record ContactDraft(
    string Id, Counterpart? Who, string? Organisation = null, string? Role = null, string? Email = null, string? Link = null, string? MetAt = null,
    DateOnly? MetOn = null, IReadOnlyList<string>? Tags = null, int? CadenceDays = null, string? Notes = null, string? BasedOn = null);
