using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Readiness;

/// <summary>
/// The scores with imagined entries on top (product.md section 5): they go through the ledger's own rules in the order
/// of their days, caps and all, on a copy that is thrown away. Both assessments are of the same day: the last imagined
/// one, or today when that is later.
/// </summary>
/// <param name="Before">Without the imagined entries.</param>
/// <param name="After">With them.</param>
public sealed record WhatIf(Assessment Before, Assessment After)
{
    /// <summary>Most imagined entries in all.</summary>
    public const int MaxEntries = 50;

    /// <summary>Most of a kind on a day.</summary>
    public const int MaxCount = 20;

    /// <summary>How far back an imagined day may lie.</summary>
    public const int DaysBack = ActivityCheck.MaxAgeInDays;

    /// <summary>How far ahead an imagined day may lie.</summary>
    public const int DaysAhead = 365;

    /// <summary>The day of both assessments.</summary>
    public DateOnly On => After.On;

    /// <summary>Exactly one of the two results is set. The state stays as it is.</summary>
    /// <param name="state">Complete since <see cref="Rubric.NeedsSince"/> of today.</param>
    /// <param name="rules">The catalog.</param>
    /// <param name="rubric">The rubric.</param>
    /// <param name="now">Now, for whoever asks.</param>
    /// <param name="entries">What is imagined, in any order.</param>
    public static (WhatIf? Result, Refusal? Refusal) Of(
        LedgerState state, Ruleset rules, Rubric rubric, Moment now, IReadOnlyList<ImaginedEntry> entries)
    {
        if (Check(rules, now.Today, entries) is { } refusal)
        {
            return (null, refusal);
        }

        var after = Copy(state);
        var imagined = new Imagined(state);
        var on = now.Today;
        foreach (var entry in entries.OrderBy(entry => entry.Day ?? now.Today))
        {
            var day = entry.Day ?? now.Today;
            on = day > on ? day : on;
            for (var i = 0; i < entry.Count; i++)
            {
                after.Apply(Imagined.Log(after, imagined.Of(rules.Find(entry.Kind)!, day, entry.Confirmed), new Moment(now.At, on)));
            }
        }

        return (new WhatIf(Assessments.Assess(state, rubric, on), Assessments.Assess(after, rubric, on)), null);
    }

    private static Refusal? Check(Ruleset rules, DateOnly today, IReadOnlyList<ImaginedEntry> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var days = (entry.Day ?? today).DayNumber - today.DayNumber;
            var refusal = rules.Find(entry.Kind) is null ? ActivityRefusals.UnknownKind(entry.Kind) with { Field = $"entries[{i}].kind" }
                : days is < -DaysBack or > DaysAhead ? WhatIfRefusals.Day(i)
                : entry.Count is < 1 or > MaxCount ? WhatIfRefusals.Count(i)
                : null;
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return entries.Sum(entry => entry.Count) > MaxEntries ? WhatIfRefusals.TooMany : null;
    }

    private static LedgerState Copy(LedgerState state)
    {
        var copy = LedgerState.Restore(state.Totals, state.CompleteSince, state.ScoredWeeks, state.Periods, new BadgeTally());
        foreach (var entry in state.Known)
        {
            copy.Remember(entry);
        }

        return copy;
    }
}
