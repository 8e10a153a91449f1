using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Badges;

/// <summary>How far a person is with a badge (product.md section 3: show progress to the next).</summary>
/// <param name="Badge">Which badge.</param>
/// <param name="Value">The number reached, at most the target.</param>
/// <param name="AwardedOn">The day it was awarded; null while it is not held.</param>
public sealed record BadgeProgress(BadgeDefinition Badge, int Value, DateOnly? AwardedOn)
{
    /// <summary>The number to reach.</summary>
    public int Target => Badge.Condition.Target;

    /// <summary>Whether it is held. One awarded under earlier rules stays, whatever the value says now.</summary>
    public bool IsHeld => AwardedOn is not null;

    /// <summary>Reads the progress with one badge off a ledger's state.</summary>
    public static BadgeProgress Of(LedgerState state, BadgeRules rules, BadgeDefinition badge)
    {
        var counts = new BadgeCounts(state, rules.Leave, TallyChange.None, near: false);
        var target = badge.Condition.Target;
        return new BadgeProgress(
            badge, Math.Min(target, badge.Condition.Value(counts, target)), state.Badges.Held.TryGetValue(badge.Key, out var on) ? on : null);
    }

    /// <summary>The progress with every badge in force, in the order of the ruleset.</summary>
    public static IReadOnlyList<BadgeProgress> Of(LedgerState state, BadgeRules rules)
    {
        var progress = new BadgeProgress[rules.Badges.Count];
        for (var i = 0; i < progress.Length; i++)
        {
            progress[i] = Of(state, rules, rules.Badges[i]);
        }

        return progress;
    }
}
