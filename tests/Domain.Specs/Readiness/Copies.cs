using Readiness.Domain.Badges;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>Copies of states, for a spec to go on with.</summary>
internal static class Copies
{
    public static LedgerState Copy(this LedgerState state, IEnumerable<LedgerEntry>? more = null)
    {
        var copy = LedgerState.Restore(state.Totals, state.CompleteSince, state.ScoredWeeks, state.Periods, new BadgeTally());
        foreach (var entry in state.Known.Concat(more ?? []))
        {
            copy.Remember(entry);
        }

        return copy;
    }
}
