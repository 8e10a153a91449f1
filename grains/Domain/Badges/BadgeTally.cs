using System.Runtime.InteropServices;
using Readiness.Domain.Standings;
using static Readiness.Domain.Readiness.MentorshipKinds;

namespace Readiness.Domain.Badges;

/// <summary>
/// What badges are read off: counts of all entries of a ledger that stand, are within their caps and could score, and
/// the badges held. Each event moves it by its own difference, so it needs no entry that a state has left out.
/// </summary>
public sealed class BadgeTally
{
    private const int Pillars = 4;
    private static readonly KindTally NoEntries = new();
    private readonly Dictionary<string, KindTally> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<int, PillarTotals> _weeks = [];
    private readonly int[] _weeksByPillars = new int[Pillars + 1];
    private readonly MentorWeeks _mentors = new();
    private readonly Dictionary<string, DateOnly> _held = new(StringComparer.Ordinal);

    /// <summary>By kind, how many entries of it count.</summary>
    public IEnumerable<(string Kind, int Entries)> Entries => _kinds.Select(kind => (kind.Key, kind.Value.Entries));

    /// <summary>By kind and person (64 bits of the counterpart's key), how many entries of the kind name them.</summary>
    public IEnumerable<(string Kind, ulong Person, int Entries)> People =>
        _kinds.SelectMany(kind => kind.Value.People.Select(person => (kind.Key, person.Key, person.Value)));

    /// <summary>By week index, how many entries count in each pillar.</summary>
    public IReadOnlyDictionary<int, PillarTotals> Weeks => _weeks;

    /// <summary>By week index, a mentor for every session with them.</summary>
    public IEnumerable<(int Week, ulong Mentor)> MentorSessions => _mentors.Sessions;

    /// <summary>Badges held and the day each was awarded.</summary>
    public IReadOnlyDictionary<string, DateOnly> Held => _held;

    /// <summary>All entries that count.</summary>
    internal int Total { get; private set; }

    /// <summary>People met in a mentor session who were also helped.</summary>
    internal int TwoWayMentors { get; private set; }

    /// <summary>The rules under which every badge is as it should be; null when nobody can tell.</summary>
    internal BadgeRules? SettledBy { get; private set; }

    internal MentorWeeks Mentors => _mentors;

    /// <summary>Weeks by how many different pillars they have, 0 to 4.</summary>
    internal ReadOnlySpan<int> WeeksByPillars => _weeksByPillars;

    /// <summary>A tally from its stored parts.</summary>
    public static BadgeTally Restore(
        IEnumerable<(string Kind, int Entries)> entries, IEnumerable<(string Kind, ulong Person, int Entries)> people,
        IEnumerable<KeyValuePair<int, PillarTotals>> weeks, IEnumerable<(int Week, ulong Mentor)> sessions, IEnumerable<KeyValuePair<string, DateOnly>> held)
    {
        var tally = new BadgeTally();
        foreach (var (kind, count) in entries)
        {
            tally._kinds[kind] = new KindTally { Entries = count };
            tally.Total += count;
        }

        foreach (var (kind, person, count) in people)
        {
            tally.Count(kind, tally._kinds[kind], person, count);
        }

        foreach (var (week, counts) in weeks)
        {
            tally._weeks[week] = counts;
            tally._weeksByPillars[PillarsOf(counts)]++;
        }

        foreach (var (week, mentor) in sessions)
        {
            tally._mentors.Add(week, mentor);
        }

        foreach (var (badge, on) in held)
        {
            tally._held[badge] = on;
        }

        return tally;
    }

    /// <summary>The entries of a kind.</summary>
    internal KindTally Of(string kind) => _kinds.GetValueOrDefault(kind, NoEntries);

    /// <summary>Different pillars with an entry.</summary>
    internal static int PillarsOf(PillarTotals counts) =>
        (counts.Networking > 0 ? 1 : 0) + (counts.Mentoring > 0 ? 1 : 0) + (counts.GivingBack > 0 ? 1 : 0) + (counts.PayingItForward > 0 ? 1 : 0);

    /// <summary>Takes in what an event changes.</summary>
    internal void Take(in TallyChange change)
    {
        if (change.Counted == 0)
        {
            return;
        }

        if (!_kinds.TryGetValue(change.Kind, out var kind))
        {
            _kinds[change.Kind] = kind = new KindTally();
        }

        kind.Entries += change.Counted;
        Total += change.Counted;
        foreach (var person in change.People)
        {
            Count(change.Kind, kind, person, change.Counted);
        }

        ref var week = ref CollectionsMarshal.GetValueRefOrAddDefault(_weeks, change.Week.Index, out var known);
        _weeksByPillars[PillarsOf(week)] -= known ? 1 : 0;
        week = week.Plus(change.Pillar, change.Counted);
        _weeksByPillars[PillarsOf(week)]++;
        if (change.Kind == MentorSession)
        {
            Meet(change);
        }
    }

    /// <summary>Takes in what was decided about badges.</summary>
    internal void Take(BadgeChanges changes)
    {
        SettledBy = changes.DecidedBy;
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].Kind == BadgeChangeKind.Awarded)
            {
                _held[changes[i].Key] = changes.On;
            }
            else
            {
                _held.Remove(changes[i].Key);
            }
        }
    }

    private void Count(string key, KindTally kind, ulong person, int entries)
    {
        var came = kind.Add(person, entries);
        if (came != 0 && key is MentorSession or HelpMentor && Of(key == HelpMentor ? MentorSession : HelpMentor).With(person) > 0)
        {
            TwoWayMentors += came;
        }
    }

    private void Meet(in TallyChange change)
    {
        foreach (var mentor in change.People)
        {
            if (change.Counted > 0)
            {
                _mentors.Add(change.Week.Index, mentor);
            }
            else
            {
                _mentors.Remove(change.Week.Index, mentor);
            }
        }
    }
}
