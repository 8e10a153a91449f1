using Readiness.Domain.Standings;

namespace Readiness.Domain.Ledgers;

/// <summary>Totals over a whole ledger.</summary>
/// <param name="Length">How many events it has.</param>
/// <param name="Pillars">Lifetime points.</param>
/// <param name="Logged">Entries ever logged, whatever became of them.</param>
/// <param name="Private">Those of them that are private.</param>
/// <param name="Entries">Entries that stand.</param>
/// <param name="OverCap">Standing entries over a cap.</param>
/// <param name="Confirmed">Standing entries that are confirmed.</param>
public readonly record struct LedgerTotals(long Length, PillarTotals Pillars, int Logged, int Private, int Entries, int OverCap, int Confirmed);
