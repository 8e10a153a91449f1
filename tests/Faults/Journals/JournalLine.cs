namespace Readiness.Faults.Journals;

/// <summary>One line of a journal: an attempt before it is sent, or its answer after it came.</summary>
internal sealed record JournalLine(string Key, Operation? Attempt, Answer? Answer);
