using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.People;

namespace Readiness.Domain.Ledgers;

/// <summary>The arithmetic of product.md section 3: caps, novelty, trust and the pair rule.</summary>
public static class Scores
{
    /// <summary>Entries of a kind with the same counterpart lie apart enough from this many days on.</summary>
    public const int NoveltyDays = 7;

    /// <summary>Confirmed entries of one owner after which a colleague's next confirmation changes nothing.</summary>
    public const int PairLimit = 6;

    /// <summary>Days over which the pair rule looks, both ways.</summary>
    public const int PairDays = 30;

    private const int MaxRepeats = 3;

    /// <summary>base × novelty × trust, rounded half up. Repeats is 0 to 3 for 1, ½, ¼ and 0.</summary>
    public static int Points(int basePoints, int repeats, bool halfTrust)
    {
        if (repeats >= MaxRepeats)
        {
            return 0;
        }

        var divisor = (1 << repeats) * (halfTrust ? 2 : 1);
        return ((2 * basePoints) + divisor) / (2 * divisor);
    }

    /// <summary>How a new entry of a kind on a day would meet the caps.</summary>
    public static CapOutcome Cap(LedgerState state, ActivityKind kind, DateOnly day)
    {
        int inDay = 0, inWeek = 0;
        foreach (var entry in state.CapFilling(kind.Key, IsoWeek.Of(day)))
        {
            inWeek++;
            inDay += entry.Day == day ? 1 : 0;
        }

        return inDay >= kind.MaxPerDay ? CapOutcome.OverDay
            : inWeek >= kind.MaxPerWeek ? CapOutcome.OverWeek
            : CapOutcome.Within;
    }

    /// <summary>The n of novelty, at most 3: the largest over the counterparts.</summary>
    public static int Repeats(LedgerState state, ActivityKind kind, DateOnly day, IReadOnlyList<Counterpart> counterparts)
    {
        if (counterparts.Count == 0)
        {
            return 0;
        }

        Span<int> times = stackalloc int[counterparts.Count];
        var week = IsoWeek.Of(day).Index;
        for (var near = week - 1; near <= week + 1; near++)
        {
            foreach (var entry in state.CapFilling(kind.Key, new IsoWeek(near)))
            {
                if (Math.Abs(entry.Day.DayNumber - day.DayNumber) >= NoveltyDays)
                {
                    continue;
                }

                for (var i = 0; i < times.Length; i++)
                {
                    times[i] += entry.CounterpartKeys.Contains(counterparts[i].Key) ? 1 : 0;
                }
            }
        }

        var most = 0;
        foreach (var count in times)
        {
            most = Math.Max(most, count);
        }

        return Math.Min(most, MaxRepeats);
    }

    /// <summary>Whether a colleague's confirmation of an entry of that day would count (pair rule).</summary>
    public static bool MayConfirm(LedgerState state, PersonId colleague, DateOnly day)
    {
        var near = 0;
        foreach (var entry in state.ConfirmedBy(colleague))
        {
            near += Math.Abs(entry.Day.DayNumber - day.DayNumber) < PairDays ? 1 : 0;
        }

        return near < PairLimit;
    }
}
