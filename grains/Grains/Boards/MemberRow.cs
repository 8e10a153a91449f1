namespace Readiness.Grains.Boards;

/// <summary>A person of a board's scope; Presence is the number of the enum.</summary>
public readonly record struct MemberRow(Guid Person, Guid? Team, string Name, int Presence, string? Pseudonym);
