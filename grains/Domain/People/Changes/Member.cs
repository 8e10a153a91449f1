namespace Readiness.Domain.People.Changes;

/// <summary>A person as an admin administers them. Empty text is none; Pseudonym is null for whoever has none.</summary>
public sealed record Member(
    PersonId Id,
    string Email,
    string Name,
    string Title,
    string Level,
    string TargetLevel,
    string Team,
    PersonId? ReportsTo,
    bool Active,
    bool IsAdmin,
    string Boards = "",
    string? Pseudonym = null);
