namespace Readiness.Grains.Ledgers;

/// <summary>
/// The end that one reader of a ledger appends to. Once an append failed, nothing may follow it: the store refuses
/// every later row of a broken tail, and whoever holds it reads the ledger again.
/// </summary>
public sealed class LedgerTail
{
    private volatile bool _broken;

    /// <summary>Whether an append failed.</summary>
    public bool IsBroken => _broken;

    /// <summary>Says that an append failed. There is no way back.</summary>
    public void Break() => _broken = true;
}
