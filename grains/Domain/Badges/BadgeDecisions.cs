using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Badges;

/// <summary>
/// Decides which badges an event awards and revokes (product.md section 3). After the event every badge in force whose
/// condition holds is held. One that is held goes only when its condition held with an entry and does not without it:
/// neither time nor a change of rules takes a badge away.
/// </summary>
internal static class BadgeDecisions
{
    /// <summary>What a change comes to; nothing without rules.</summary>
    public static BadgeChanges On(DateOnly day, LedgerState state, BadgeRules? rules, in TallyChange change)
    {
        if (rules is null)
        {
            return BadgeChanges.None;
        }

        var settled = ReferenceEquals(state.Badges.SettledBy, rules);
        if (settled && change.IsNothing)
        {
            return rules.Unchanged;
        }

        var changes = Find(state, rules, settled ? rules.Badges.TouchedBy(change.Kind) : rules.Badges, change, settled);
        return changes is null ? rules.Unchanged : new BadgeChanges(day, changes, rules);
    }

    private static List<BadgeChange>? Find(
        LedgerState state, BadgeRules rules, IReadOnlyList<BadgeDefinition> definitions, in TallyChange change, bool settled)
    {
        List<BadgeChange>? changes = null;
        var before = new BadgeCounts(state, rules.Leave, TallyChange.None, near: false);
        var after = new BadgeCounts(state, rules.Leave, change, near: settled && !change.Removes);
        for (var i = 0; i < definitions.Count; i++)
        {
            var (key, condition) = (definitions[i].Key, definitions[i].Condition);
            var moved = condition.IsMovedBy(after);
            if (state.Badges.Held.ContainsKey(key))
            {
                if (moved && change.Removes && !condition.Holds(after) && condition.Holds(before))
                {
                    (changes ??= []).Add(new BadgeChange(key, BadgeChangeKind.Revoked));
                }
            }
            else if ((!settled || (moved && !change.Removes)) && condition.Holds(after))
            {
                (changes ??= []).Add(new BadgeChange(key, BadgeChangeKind.Awarded));
            }
        }

        return changes;
    }
}
