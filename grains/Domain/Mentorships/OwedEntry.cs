using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>
/// An entry that a mentorship owes to somebody's ledger. Id follows from what happened, so it is owed once; With is the
/// other side; Confirmed says that their own act confirms it, otherwise it asks them as any entry does. Managers read
/// entries, so no word said in the mentorship goes with one: only a link that was given as evidence.
/// </summary>
public sealed record OwedEntry(PersonId Owner, string Id, string Kind, DateOnly Day, PersonId With, bool Confirmed, string? Evidence = null);
