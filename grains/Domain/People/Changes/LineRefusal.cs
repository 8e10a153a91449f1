namespace Readiness.Domain.People.Changes;

/// <summary>Why a line cannot stand, and whom it is about as the line names them; line 0 is what follows from all lines together.</summary>
public sealed record LineRefusal(long Line, string Who, Refusal Refusal);
