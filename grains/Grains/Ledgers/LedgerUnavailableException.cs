namespace Readiness.Grains.Ledgers;

/// <summary>
/// The store could not be written. When <see cref="NothingWritten"/> is false the outcome is unknown: only the ledger
/// itself can tell, once it can be read.
/// </summary>
public sealed class LedgerUnavailableException(string message, bool nothingWritten, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>True when it is certain that the row is not there.</summary>
    public bool NothingWritten { get; } = nothingWritten;
}
