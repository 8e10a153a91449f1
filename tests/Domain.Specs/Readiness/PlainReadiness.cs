using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Domain.Readiness;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>The sentences of docs/scoring.md over lists of entries, as plainly as they can be written: slow, and easy to check.</summary>
internal sealed class PlainReadiness(IEnumerable<LedgerEntry> entries, Rubric rubric, DateOnly today, bool confirmed)
{
    private readonly List<LedgerEntry> _entries =
    [
        .. entries.Where(entry => entry is { Cap: CapOutcome.Within, FullPoints: > 0 }
            && (entry.Status == EntryStatus.Confirmed || (!confirmed && entry.Status == EntryStatus.SelfReported))),
    ];

    public int Tenths => (int)decimal.Floor((Score * 10) + 0.5m);

    public int Thousandths => (int)decimal.Floor((Score * 1000) + 0.5m);

    public decimal Score => 100m * rubric.Criteria.Sum(criterion => criterion.Weight * Progress(criterion)) / rubric.Criteria.Sum(criterion => criterion.Weight);

    public decimal Progress(Criterion criterion) => Math.Min(1m, Floor(Value(criterion) / criterion.Target));

    public decimal Value(Criterion criterion)
    {
        var inside = _entries.Where(entry => entry.Day <= today && entry.Day > today.AddDays(-criterion.WindowDays)).ToList();
        return criterion.Measure switch
        {
            DecayedPoints points => inside.Where(entry => entry.Pillar == points.Pillar).Sum(Decayed),
            EntriesOfKinds entries => inside.Count(entry => entries.Kinds.Contains(entry.KindKey)),
            DistinctCounterparts people => People(inside, [.. people.Kinds]).Count,
            ActiveWeeks weeks => inside.Where(entry => weeks.Kinds.Contains(entry.KindKey)).Select(entry => Monday(entry.Day)).Distinct().Count(),
            ActiveMentorships { Role: MentorshipRole.Mentee } => People(inside, "mentor-session").Count,
            ActiveMentorships { Role: MentorshipRole.Mentor } => People(inside, "lead-mentee-session").Count,
            ActiveMentorships => People(inside, "peer-session").Count,
            SessionsHeld sessions => inside.Count(entry => entry.KindKey switch
            {
                "mentor-session" => sessions.Role is null or MentorshipRole.Mentee,
                "lead-mentee-session" => sessions.Role is null or MentorshipRole.Mentor,
                "peer-session" => sessions.Role is null or MentorshipRole.Peer,
                _ => false,
            }),
            FeedbackActedOn => Percent(inside.Count(entry => entry.KindKey == "act-on-feedback"), inside.Count(entry => entry.KindKey == "mentor-session")),
            TwoWayMentorships => Percent(
                People(inside, "mentor-session").Intersect(People(inside, "help-mentor")).Count(), People(inside, "mentor-session").Count),
            _ => throw new InvalidOperationException($"No sentence for {criterion.Measure}."),
        };
    }

    private decimal Decayed(LedgerEntry entry) =>
        entry.Points * decimal.Round((decimal)Math.Pow(2, -(today.DayNumber - entry.Day.DayNumber) / 90.0), 9, MidpointRounding.AwayFromZero);

    private HashSet<string> People(IEnumerable<LedgerEntry> inside, params string[] kinds) =>
        [.. inside.Where(entry => kinds.Contains(entry.KindKey))
            .SelectMany(entry => confirmed && entry.EndorsedBy is null ? entry.CounterpartKeys.Intersect(entry.Answered.Select(Key)) : entry.CounterpartKeys)];

    private static string Key(PersonId person) => new Counterpart(person, "").Key;

    private static decimal Percent(int part, int whole) => whole == 0 ? 0 : Floor(100m * Math.Min(part, whole) / whole);

    private static decimal Floor(decimal value) => decimal.Floor(value * 1_000_000_000m) / 1_000_000_000m;

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
