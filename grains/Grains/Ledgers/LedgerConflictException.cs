namespace Readiness.Grains.Ledgers;

/// <summary>A row did not follow what is stored: somebody else appended, or the entry is there already. Nothing was written.</summary>
public sealed class LedgerConflictException(string message) : Exception(message);
