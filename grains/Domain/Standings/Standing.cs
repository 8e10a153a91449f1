using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Standings;

/// <summary>Where a person stands in the game (product.md section 3), read off a ledger on a day.</summary>
/// <param name="Points">Lifetime points.</param>
/// <param name="Pillars">The same points by pillar.</param>
/// <param name="Level">From 1.</param>
/// <param name="StreakWeeks">ISO weeks in a row.</param>
/// <param name="Entries">Entries that stand: neither declined nor retracted, and not private.</param>
/// <param name="OverCap">Those of them that a cap left without points.</param>
/// <param name="Confirmed">Those of them that are confirmed.</param>
public sealed record Standing(int Points, PillarTotals Pillars, int Level, int StreakWeeks, int Entries, int OverCap, int Confirmed)
{
    /// <summary>Reads the standing off a ledger's state.</summary>
    public static Standing Of(LedgerState state, IReadOnlySet<IsoWeek> leave, DateOnly today) => new(
        state.Pillars.Total,
        state.Pillars,
        Levels.Of(state.Pillars.Total),
        Streaks.Count(state.ScoredWeeks, leave, IsoWeek.Of(today)),
        state.Totals.Entries,
        state.Totals.OverCap,
        state.Totals.Confirmed);
}
