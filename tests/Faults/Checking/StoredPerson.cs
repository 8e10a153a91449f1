namespace Readiness.Faults.Checking;

/// <summary>A person as the database has them; Presence is 0 hidden, 1 by name, 2 by pseudonym.</summary>
internal sealed record StoredPerson(Guid Id, Guid? Team, string Name, int Presence, string? Pseudonym);
