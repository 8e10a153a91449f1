using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Badges;

/// <summary>
/// What one event changes in what badges count: the entry's kind, pillar, week and people, and whether it comes to count
/// (1), goes (-1) or stays as it is (0); Scored says the same of having points, which is what streaks go by.
/// </summary>
internal readonly record struct TallyChange(string Kind, Pillar Pillar, IsoWeek Week, ulong[] People, int Counted, int Scored)
{
    /// <summary>No change.</summary>
    public static TallyChange None { get; } = new(string.Empty, default, default, [], 0, 0);

    /// <summary>Nothing that badges count moves.</summary>
    public bool IsNothing => Counted == 0 && Scored == 0;

    /// <summary>Something goes, so that a badge may go with it.</summary>
    public bool Removes => Counted < 0 || Scored < 0;

    /// <summary>An activity is logged.</summary>
    public static TallyChange Logged(Activity activity, CapOutcome cap, int fullPoints, int points)
    {
        var counts = LedgerEntry.WorthCounting(cap, fullPoints);
        ulong[] people = [];
        if (counts && activity.Counterparts.Count > 0)
        {
            people = new ulong[activity.Counterparts.Count];
            for (var i = 0; i < people.Length; i++)
            {
                people[i] = PersonKey.Of(activity.Counterparts[i].Key);
            }
        }

        return new TallyChange(activity.Kind.Key, activity.Kind.Pillar, IsoWeek.Of(activity.Day), people, counts ? 1 : 0, points > 0 ? 1 : 0);
    }

    /// <summary>An entry's points move, and it stands as before.</summary>
    public static TallyChange Rescored(LedgerEntry entry, int points) =>
        Of(entry, 0, (entry.Points + points > 0 ? 1 : 0) - (entry.Points > 0 ? 1 : 0));

    /// <summary>An entry is declined or retracted.</summary>
    public static TallyChange Gone(LedgerEntry entry) => Of(entry, entry.IsWorthCounting ? -1 : 0, entry.Points > 0 ? -1 : 0);

    /// <summary>An entry becomes another, or begins.</summary>
    public static TallyChange Between(LedgerEntry? before, LedgerEntry after) => Of(
        after,
        (after.IsWorthCounting ? 1 : 0) - (before?.IsWorthCounting == true ? 1 : 0),
        (after.Points > 0 ? 1 : 0) - (before?.Points > 0 ? 1 : 0));

    private static TallyChange Of(LedgerEntry entry, int counted, int scored)
    {
        ulong[] people = [];
        if (counted != 0 && entry.CounterpartKeys.Count > 0)
        {
            people = new ulong[entry.CounterpartKeys.Count];
            for (var i = 0; i < people.Length; i++)
            {
                people[i] = PersonKey.Of(entry.CounterpartKeys[i]);
            }
        }

        return new TallyChange(entry.KindKey, entry.Pillar, IsoWeek.Of(entry.Day), people, counted, scored);
    }
}
