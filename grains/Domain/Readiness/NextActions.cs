using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Readiness;

/// <summary>
/// What to do next (product.md section 5): every kind is logged today in thought, through the ledger's own rules, and
/// the scores with it are compared to those without. What is predicted is what happens when it is then done, with
/// people not logged with before.
/// </summary>
public static class NextActions
{
    /// <summary>
    /// The kinds that bring something: by confirmed gain for each minute, then by claimed gain for each minute, then the
    /// shorter, then in the order of the catalog.
    /// </summary>
    /// <param name="state">Complete since <see cref="Rubric.NeedsSince"/> of today.</param>
    /// <param name="rules">The catalog.</param>
    /// <param name="rubric">The rubric.</param>
    /// <param name="now">When they would be logged.</param>
    public static IReadOnlyList<NextAction> Of(LedgerState state, Ruleset rules, Rubric rubric, Moment now) =>
        [.. OfEveryKind(state, rules, rubric, now)
            .Where(action => action.ConfirmedGain > 0 || action.ClaimedGain > 0)
            .OrderByDescending(action => action, Comparer<NextAction>.Create((left, right) => PerMinute(left, right, action => action.ConfirmedGain)))
            .ThenByDescending(action => action, Comparer<NextAction>.Create((left, right) => PerMinute(left, right, action => action.ClaimedGain)))
            .ThenBy(action => action.Kind.Minutes)];

    /// <summary>Every kind, in the order of the catalog, also those that bring nothing.</summary>
    public static IReadOnlyList<NextAction> OfEveryKind(LedgerState state, Ruleset rules, Rubric rubric, Moment now)
    {
        var view = EvidenceView.Of(state, rubric, now.Today);
        var claimed = new GainMeter(view, rubric, now.Today, confirmed: false);
        var confirmed = new GainMeter(view, rubric, now.Today, confirmed: true);
        var imagined = new Imagined(state);
        return [.. rules.Kinds.Select(kind =>
        {
            var moved = new SortedSet<int>();
            var claimedGain = Gain(claimed, imagined.Of(kind, now.Today, confirmed: false));
            var confirmedGain = Gain(confirmed, imagined.Of(kind, now.Today, confirmed: true));
            return new NextAction(kind, claimedGain, confirmedGain, kind.PeopleNeeded, [.. moved.Select(i => rubric.Criteria[i].Key)]);

            int Gain(GainMeter meter, Activity activity) => meter.Gain(kind, LedgerEntry.From(Imagined.Log(state, activity, now)), moved);
        })];
    }

    /// <summary>Compares gains for each minute as fractions, so that nothing is rounded.</summary>
    private static int PerMinute(NextAction left, NextAction right, Func<NextAction, int> gain) =>
        ((long)gain(left) * right.Kind.Minutes).CompareTo((long)gain(right) * left.Kind.Minutes);
}
