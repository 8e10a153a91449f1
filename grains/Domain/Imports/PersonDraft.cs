namespace Readiness.Domain.Imports;

/// <summary>A person as an import brings them, trimmed but not yet checked. Empty text is none.</summary>
public sealed record PersonDraft(
    string Email, string Name, string Title, string Level, string TargetLevel, string Team, string ManagerEmail, string Boards, string Pseudonym);
