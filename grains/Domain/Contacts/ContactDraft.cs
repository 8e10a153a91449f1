using Readiness.Domain.Activities;

namespace Readiness.Domain.Contacts;

/// <summary>A contact as its owner wants it, not yet looked at. Who is null when neither a colleague nor a name was given.</summary>
public sealed record ContactDraft(
    string Id, Counterpart? Who, string? Organisation = null, string? Role = null, string? Email = null, string? Link = null, string? MetAt = null,
    DateOnly? MetOn = null, IReadOnlyList<string>? Tags = null, int? CadenceDays = null, string? Notes = null);
