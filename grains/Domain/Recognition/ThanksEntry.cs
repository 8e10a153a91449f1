using Readiness.Domain.People;

namespace Readiness.Domain.Recognition;

/// <summary>An entry that thanks add to a ledger: with the other of the two, and confirmed by them or not yet.</summary>
public sealed record ThanksEntry(PersonId Owner, string EntryId, string Kind, DateOnly Day, PersonId With, bool Confirmed, string? Note);
