using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;
using Readiness.Domain.Specs.Ledgers;

namespace Readiness.Domain.Specs.Readiness.Rings;

/// <summary>
/// One person's 26 weeks over the rules as they are. A ledger depends on nobody else's: a member of a ring is simulated by
/// their own, with the others as whom they name.
/// </summary>
internal sealed class Growth
{
    private readonly PersonLedger _ledger = new() { Today = Effort.Start };
    private readonly List<(DateOnly On, EntryId Entry, Counterpart By)> _answers = [];

    public int Points => _ledger.Points;

    /// <summary>The confirmed score, in tenths.</summary>
    public int Confirmed(Rubric rubric) => Assessments.Assess(_ledger.State, rubric, Effort.End).Confirmed.Tenths;

    /// <summary>A member of a ring: names the others in turn, and whoever is named first confirms on the day.</summary>
    public static Growth InRing(int size, IReadOnlyList<(DateOnly Day, ActivityKind Kind)> effort, bool pairRule = true)
    {
        var growth = new Growth();
        var others = Enumerable.Range(100, size - 1).Select(number => new Counterpart(Cast.Person(number), $"Member {number}")).ToArray();
        var turn = 0;
        foreach (var (day, kind) in effort)
        {
            var with = Enumerable.Range(0, Math.Max(1, kind.PeopleNeeded)).Select(_ => others[turn++ % others.Length]).ToArray();
            growth.Log(day, kind, with);
            if (pairRule)
            {
                growth._ledger.Confirm(growth._ledger.Events[^1].Entry, with[0]);
            }
            else
            {
                growth.ConfirmWithoutPairRule(growth._ledger.Events[^1].Entry, with[0]);
            }
        }

        growth._ledger.Today = Effort.End;
        return growth;
    }

    /// <summary>Somebody honest: names whom they did it with, and colleagues answer as they do.</summary>
    public static Growth Honest(int seed, IReadOnlyList<(DateOnly Day, ActivityKind Kind)> effort, bool answered = false)
    {
        var growth = new Growth();
        var circle = new Circle(seed, answered);
        foreach (var (day, kind) in effort)
        {
            growth.Answer(day);
            var with = circle.With(kind);
            growth.Log(day, kind, with);
            if (Array.Find(with, one => one.Person is not null) is { } colleague && circle.AnswersIn() is { } days)
            {
                growth._answers.Add((day.AddDays(days), growth._ledger.Events[^1].Entry, colleague));
            }
        }

        growth.Answer(Effort.End);
        return growth;
    }

    private void Answer(DateOnly today)
    {
        foreach (var (on, entry, by) in _answers.Where(answer => answer.On <= today).OrderBy(answer => answer.On).ToList())
        {
            _ledger.Today = on;
            _ledger.Confirm(entry, by);
        }

        _answers.RemoveAll(answer => answer.On <= today);
        _ledger.Today = today;
    }

    private void Log(DateOnly day, ActivityKind kind, Counterpart[] with)
    {
        _ledger.Today = day;
        _ledger.Log(new ActivityDraft($"e{_ledger.Events.Count + 1}", kind.Key, day, with, Evidence: kind.NeedsEvidence ? "https://example.org/e" : null));
    }

    private void ConfirmWithoutPairRule(EntryId id, Counterpart by)
    {
        var entry = _ledger[id];
        _ledger.Record(Decision.Recorded(new EntryConfirmed(
            id, entry.Day, entry.Pillar, entry.FullPoints - entry.Points, Domain.Boards.PeriodCounting.For(entry.Day, entry.Day, backfill: false), by.Person!.Value, Counts: true)));
    }
}
