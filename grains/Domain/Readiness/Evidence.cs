using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Readiness;

/// <summary>Which entries readiness takes into account (product.md section 5).</summary>
public static class Evidence
{
    /// <summary>
    /// Whether an entry counts in the claimed score: it stands, is within cap, and novelty left it worth something.
    /// Entries over a cap, private, declined or retracted never do.
    /// </summary>
    public static bool Counts(LedgerEntry entry) => entry.IsWorthCounting;

    /// <summary>Whether an entry counts in the confirmed score: it counts, and is confirmed, whatever its kind.</summary>
    public static bool CountsConfirmed(LedgerEntry entry) => entry.Status == EntryStatus.Confirmed && Counts(entry);
}
