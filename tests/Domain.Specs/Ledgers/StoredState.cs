using Readiness.Domain.Badges;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Specs.Ledgers;

/// <summary>A state taken up from what would be stored of it.</summary>
internal static class StoredState
{
    public static LedgerState Again(LedgerState state)
    {
        var tally = state.Badges;
        var restored = LedgerState.Restore(
            state.Totals, state.CompleteSince, state.ScoredWeeks, state.Periods,
            BadgeTally.Restore([.. tally.Entries], [.. tally.People], [.. tally.Weeks], [.. tally.MentorSessions], [.. tally.Held]));
        foreach (var entry in state.Known)
        {
            restored.Remember(entry);
        }

        return restored;
    }
}
