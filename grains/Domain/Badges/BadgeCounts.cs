using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;
using Readiness.Domain.Standings;

namespace Readiness.Domain.Badges;

/// <summary>
/// A ledger's tally as it will be after a change, without touching it. Near looks only at the weeks that the change can
/// reach: enough when everything was settled before and something comes, for what does not reach it was not enough.
/// </summary>
internal readonly struct BadgeCounts
{
    private static readonly string[] MentorSession = [MentorshipKinds.MentorSession];
    private readonly BadgeTally _tally;
    private readonly IReadOnlyDictionary<int, int> _scored;
    private readonly IReadOnlySet<IsoWeek> _leave;
    private readonly bool _near;

    public BadgeCounts(LedgerState state, IReadOnlySet<IsoWeek> leave, in TallyChange change, bool near)
    {
        (_tally, _leave, Change, _near) = (state.Badges, leave, change, near);
        var week = change.Week.Index;
        var before = change.Scored == 0 ? 0 : state.ScoredWeeks.GetValueOrDefault(week);
        ScoredWeeksMoved = change.Scored != 0 && (before > 0) != (before + change.Scored > 0);
        _scored = ScoredWeeksMoved ? new Dictionary<int, int>(state.ScoredWeeks) { [week] = before + change.Scored } : state.ScoredWeeks;
    }

    /// <summary>The change that is counted in.</summary>
    public TallyChange Change { get; }

    /// <summary>Whether the change makes a week one that scored, or no longer one.</summary>
    public bool ScoredWeeksMoved { get; }

    /// <summary>Entries of some kinds, or of all when none is named.</summary>
    public int Entries(IReadOnlyList<string> kinds)
    {
        if (kinds.Count == 0)
        {
            return _tally.Total + Change.Counted;
        }

        var entries = Concerns(kinds) ? Change.Counted : 0;
        for (var i = 0; i < kinds.Count; i++)
        {
            entries += _tally.Of(kinds[i]).Entries;
        }

        return entries;
    }

    /// <summary>Different people over entries of some kinds; may stop counting at enough.</summary>
    public int People(IReadOnlyList<string> kinds, int enough)
    {
        var moving = Concerns(kinds) ? Change.People : [];
        var people = PeopleBefore(kinds, enough + moving.Length);
        foreach (var person in moving)
        {
            var times = 0;
            for (var i = 0; i < kinds.Count; i++)
            {
                times += _tally.Of(kinds[i]).With(person);
            }

            people += (times + Change.Counted > 0 ? 1 : 0) - (times > 0 ? 1 : 0);
        }

        return people;
    }

    /// <summary>Different pillars in the week that has most of them.</summary>
    public int MostPillarsInOneWeek()
    {
        var (before, after) = (0, 0);
        if (Change.Counted != 0)
        {
            var week = _tally.Weeks.GetValueOrDefault(Change.Week.Index);
            (before, after) = (BadgeTally.PillarsOf(week), BadgeTally.PillarsOf(week.Plus(Change.Pillar, Change.Counted)));
        }

        var weeks = _tally.WeeksByPillars;
        for (var pillars = weeks.Length - 1; pillars > 0; pillars--)
        {
            if (weeks[pillars] + (after == pillars ? 1 : 0) - (before == pillars ? 1 : 0) > 0)
            {
                return pillars;
            }
        }

        return 0;
    }

    /// <summary>The longest streak there ever was; stops counting at enough.</summary>
    public int LongestStreak(int enough) => Streaks.Longest(_scored, _leave, enough, _near ? Change.Week : null);

    /// <summary>The most different mentors within so many consecutive weeks.</summary>
    public int MentorsAtOnce(int weeks, int enough)
    {
        // Nobody has more mentors at once than they ever had, and most had few.
        var ever = People(MentorSession, enough);
        return ever < 2 || (_near && ever < enough) ? ever : Most(weeks);
    }

    /// <summary>People met in a mentor session who were also helped.</summary>
    public int TwoWayMentors()
    {
        var mentors = _tally.TwoWayMentors;
        if (Change.Kind is MentorshipKinds.MentorSession or MentorshipKinds.HelpMentor)
        {
            var (own, other) = (_tally.Of(Change.Kind), _tally.Of(Change.Kind == MentorshipKinds.HelpMentor ? MentorshipKinds.MentorSession : MentorshipKinds.HelpMentor));
            foreach (var person in Change.People)
            {
                var times = own.With(person);
                mentors += other.With(person) == 0 ? 0 : (times + Change.Counted > 0 ? 1 : 0) - (times > 0 ? 1 : 0);
            }
        }

        return mentors;
    }

    private int Most(int weeks) =>
        _tally.Mentors.Most(weeks, Change.Kind == MentorshipKinds.MentorSession ? Change : TallyChange.None, _near && Change.Kind == MentorshipKinds.MentorSession);

    /// <summary>Without the change. People are counted one by one only while no kind has enough of them, so they are few.</summary>
    private int PeopleBefore(IReadOnlyList<string> kinds, int enough)
    {
        var people = 0;
        for (var i = 0; i < kinds.Count && people < enough; i++)
        {
            var kind = _tally.Of(kinds[i]).People;
            if (i == 0 || kind.Count >= enough)
            {
                people = kind.Count;
                continue;
            }

            foreach (var (person, _) in kind)
            {
                var known = false;
                for (var earlier = 0; earlier < i && !known; earlier++)
                {
                    known = _tally.Of(kinds[earlier]).With(person) > 0;
                }

                people += known ? 0 : 1;
            }
        }

        return people;
    }

    private bool Concerns(IReadOnlyList<string> kinds)
    {
        for (var i = 0; i < kinds.Count; i++)
        {
            if (Change.Counted != 0 && kinds[i] == Change.Kind)
            {
                return true;
            }
        }

        return false;
    }
}
