using Readiness.Domain.Badges;
using Readiness.Domain.Standings;

namespace Readiness.Grains.Ledgers;

/// <summary>A ledger's tally of badges to and from its part of the snapshot.</summary>
internal static class SnapshotTallyCodec
{
    public static SnapshotTally Write(BadgeTally tally)
    {
        var people = tally.People.ToLookup(each => each.Kind, StringComparer.Ordinal);
        var kinds = tally.Entries.Where(kind => kind.Entries > 0).ToArray();
        var inOrder = kinds.SelectMany(kind => people[kind.Kind]).ToArray();
        var sessions = tally.MentorSessions.ToArray();
        return new SnapshotTally
        {
            Kinds = [.. kinds.Select(kind => kind.Kind)],
            KindCounts = [.. kinds.SelectMany(kind => new[] { kind.Entries, people[kind.Kind].Count() })],
            People = [.. inOrder.Select(each => each.Person)],
            PeopleCounts = [.. inOrder.Select(each => each.Entries)],
            Weeks = [.. tally.Weeks.SelectMany(week => new[]
            {
                week.Key, week.Value.Networking, week.Value.Mentoring, week.Value.GivingBack, week.Value.PayingItForward,
            })],
            SessionWeeks = [.. sessions.Select(session => session.Week)],
            SessionMentors = [.. sessions.Select(session => session.Mentor)],
            Held = [.. tally.Held.Keys],
            HeldOn = [.. tally.Held.Values.Select(on => on.DayNumber)],
        };
    }

    public static BadgeTally Read(SnapshotTally saved) => BadgeTally.Restore(
        saved.Kinds.Select((kind, i) => (kind, saved.KindCounts[2 * i])),
        People(saved),
        saved.Weeks.Chunk(5).Select(week => KeyValuePair.Create(week[0], new PillarTotals(week[1], week[2], week[3], week[4]))),
        saved.SessionWeeks.Zip(saved.SessionMentors),
        saved.Held.Zip(saved.HeldOn, (badge, on) => KeyValuePair.Create(badge, DateOnly.FromDayNumber(on))));

    private static IEnumerable<(string Kind, ulong Person, int Entries)> People(SnapshotTally saved)
    {
        var place = 0;
        for (var i = 0; i < saved.Kinds.Length; i++)
        {
            for (var end = place + saved.KindCounts[(2 * i) + 1]; place < end; place++)
            {
                yield return (saved.Kinds[i], saved.People[place], saved.PeopleCounts[place]);
            }
        }
    }
}
