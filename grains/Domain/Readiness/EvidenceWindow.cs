using System.Numerics;
using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;

namespace Readiness.Domain.Readiness;

/// <summary>The evidence of one criterion: what lies inside its window, claimed or confirmed.</summary>
internal readonly struct EvidenceWindow(EvidenceView view, DateOnly day, int windowDays, bool confirmed)
{
    private readonly int _to = day.DayNumber;
    private readonly int _after = day.DayNumber - windowDays;

    /// <summary>Points of a pillar in billionths, after decay.</summary>
    public long DecayedPoints(Pillar pillar)
    {
        long sum = 0;
        foreach (ref readonly var item in view.Items)
        {
            if (item.Pillar == pillar && Holds(item))
            {
                sum += (long)item.Points * Decay.Factor(_to - item.Day);
            }
        }

        return sum;
    }

    /// <summary>How many entries of the kinds.</summary>
    public int Entries(IReadOnlyList<string> kinds)
    {
        var chosen = view.Choose(kinds);
        var count = 0;
        foreach (ref readonly var item in view.Items)
        {
            count += chosen[item.Kind] && Holds(item) ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many ISO weeks with one of the kinds: at most 53, so that a bit a week will do.</summary>
    public int Weeks(IReadOnlyList<string> kinds)
    {
        var chosen = view.Choose(kinds);
        var first = IsoWeek.Of(DateOnly.FromDayNumber(Math.Max(0, _after + 1))).Index;
        ulong weeks = 0;
        foreach (ref readonly var item in view.Items)
        {
            if (chosen[item.Kind] && Holds(item))
            {
                weeks |= 1ul << ((item.Day / 7) - first);
            }
        }

        return BitOperations.PopCount(weeks);
    }

    /// <summary>How many different people in entries of the kinds.</summary>
    public int People(IReadOnlyList<string> kinds) => PeopleInBoth(kinds, []).People;

    /// <summary>How many different people in entries of some kinds, and how many of them in entries of others too.</summary>
    public (int People, int Both) PeopleInBoth(IReadOnlyList<string> kinds, IReadOnlyList<string> others)
    {
        var marks = view.Marks(out var seen);
        var other = others.Count == 0 ? 0 : Mark(others, marks, seen);
        var chosen = view.Choose(kinds);
        var (people, both) = (0, 0);
        foreach (ref readonly var item in view.Items)
        {
            if (!chosen[item.Kind] || !Holds(item))
            {
                continue;
            }

            foreach (var person in view.People(item, confirmed))
            {
                if (marks[person] != seen + 1)
                {
                    people++;
                    both += other > 0 && marks[person] == seen ? 1 : 0;
                    marks[person] = seen + 1;
                }
            }
        }

        return (people, both);
    }

    private int Mark(IReadOnlyList<string> kinds, int[] marks, int mark)
    {
        var chosen = view.Choose(kinds);
        var marked = 0;
        foreach (ref readonly var item in view.Items)
        {
            if (chosen[item.Kind] && Holds(item))
            {
                foreach (var person in view.People(item, confirmed))
                {
                    marks[person] = mark;
                    marked++;
                }
            }
        }

        return marked;
    }

    private bool Holds(in EvidenceItem item) => item.Day > _after && item.Day <= _to && (item.Confirmed || !confirmed);
}
