using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Calendars;
using Readiness.Domain.Specs.Ledgers;
using Readiness.Domain.Standings;

namespace Readiness.Domain.Specs.Badges;

/// <summary>The conditions of badges read from their sentences a second time: every entry is looked at for every question.</summary>
internal static class PlainBadges
{
    public static IEnumerable<string> Held(IReadOnlyList<PlainEntry> entries, BadgeSet badges, IReadOnlySet<IsoWeek> leave) =>
        badges.Where(badge => Value(entries, badge.Condition, leave) >= badge.Condition.Target).Select(badge => badge.Key);

    public static int Value(IReadOnlyList<PlainEntry> all, BadgeCondition condition, IReadOnlySet<IsoWeek> leave)
    {
        var counting = all.Where(entry => entry.Stands && entry.WithinCap && entry.Full > 0).Select(entry => entry.Activity).ToList();
        IEnumerable<Activity> Of(params IEnumerable<string> kinds) => counting.Where(activity => kinds.Contains(activity.Kind.Key));
        return condition switch
        {
            EntryCount { OfKinds: [] } => counting.Count,
            EntryCount count => Of(count.OfKinds).Count(),
            PeopleCount people => People(Of(people.OfKinds)).Count(),
            AllPillarsInOneWeek => Best(counting.GroupBy(activity => IsoWeek.Of(activity.Day)), week => week.DistinctBy(activity => activity.Kind.Pillar).Count()),
            LongestStreak => Streak(all, leave),
            FullCircle circle => (Of(circle.AsMentee).Any() ? 1 : 0) + (Of(circle.AsMentor).Any() ? 1 : 0),
            MentorsAtOnce => AtOnce(Of("mentor-session").ToList()),
            TwoWayMentors => People(Of("mentor-session")).Intersect(People(Of("help-mentor"))).Count(),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "No such condition."),
        };
    }

    private static int Streak(IReadOnlyList<PlainEntry> all, IReadOnlySet<IsoWeek> leave)
    {
        var scored = all.Where(entry => entry.Points > 0).GroupBy(entry => IsoWeek.Of(entry.Activity.Day).Index).ToDictionary(week => week.Key, week => week.Count());
        return Best(scored.Keys, running => Streaks.Count(scored, leave, new IsoWeek(running)));
    }

    private static int AtOnce(List<Activity> sessions) =>
        Best(sessions, first => People(sessions.Where(session => Weeks(first.Day, session.Day) is >= 0 and < 13)).Count());

    private static int Weeks(DateOnly from, DateOnly to) => IsoWeek.Of(to).Index - IsoWeek.Of(from).Index;

    private static IEnumerable<string> People(IEnumerable<Activity> activities) =>
        activities.SelectMany(activity => activity.Counterparts)
            .Select(with => with.Person is { } colleague ? colleague.ToString() : with.Name.Trim().ToUpperInvariant()).Distinct();

    private static int Best<T>(IEnumerable<T> all, Func<T, int> value) => all.Select(value).DefaultIfEmpty(0).Max();
}
