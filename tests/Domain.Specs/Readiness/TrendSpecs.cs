using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>Scores at the end of past weeks. Today is Wednesday, 18 March 2026: the last complete week ended on the 15th.</summary>
public sealed class TrendSpecs
{
    private const int Histories = 150;
    private static readonly Rubric Guiding = Made.Rubric(new EntriesOfKinds(["guide"]), target: 10, days: 14);
    private readonly PersonLedger _ledger = new();
    private readonly List<RecordedEvent> _events = [];

    [Fact]
    public void There_is_a_point_for_each_week_from_the_first_event_to_the_last_complete_week()
    {
        Record("2026-02-25", () => _ledger.Log("guide", "2026-02-25", Ben));

        var points = Of();

        Assert.Equal(["2026-03-01", "2026-03-08", "2026-03-15"], points.Select(point => $"{point.WeekEnd:yyyy-MM-dd}"));
        Assert.Equal([100, 100, 0], points.Select(point => point.Claimed));
        Assert.Equal([0, 0, 0], points.Select(point => point.Confirmed));
        Assert.Equal(["2026-03-15"], Of(weeks: 1).Select(point => $"{point.WeekEnd:yyyy-MM-dd}"));
    }

    [Fact]
    public void An_entry_takes_effect_when_it_was_logged_and_its_confirmation_when_that_came()
    {
        Record("2026-03-02", () => _ledger.Log("guide", "2026-02-25", Ben));
        Record("2026-03-09", () => _ledger.Confirm(_ledger.Events[0].Entry, Ben));

        Assert.Equal([(100, 0), (0, 0)], Of().Select(point => (point.Claimed, point.Confirmed)));
        Assert.Equal([(100, 0), (100, 100)], Of(Made.Rubric(new EntriesOfKinds(["guide"]))).Select(point => (point.Claimed, point.Confirmed)));
    }

    [Fact]
    public void A_backfilled_entry_takes_effect_confirmed_on_the_day_it_happened()
    {
        Record("2026-03-17", () => _ledger.DidConfirmed("guide", "2026-03-01", Ben), backfill: true);

        Assert.Equal([100, 100, 0], Of().Select(point => point.Confirmed));
    }

    [Fact]
    public void A_retraction_since_is_not_back_dated()
    {
        Record("2026-03-03", () => _ledger.Log("guide", "2026-03-03", Ben));
        Record("2026-03-09", () => _ledger.Retract(_ledger.Events[0].Entry));

        Assert.Equal([100, 0], Of().Select(point => point.Claimed));
    }

    [Fact]
    public void The_first_point_shown_still_knows_the_first_day_of_its_window()
    {
        Record("2026-03-17", () => _ledger.DidConfirmed("guide", "2025-03-16", Ben), backfill: true);

        Assert.Equal([100], Of(Made.Rubric(new EntriesOfKinds(["guide"]), days: 365), weeks: 1).Select(point => point.Confirmed));
    }

    [Fact]
    public void What_happens_in_the_running_week_has_no_point_yet()
    {
        Record("2026-03-16", () => _ledger.Log("guide", "2026-03-16", Ben));

        Assert.Empty(Of());
    }

    [Fact]
    public void Every_point_is_what_a_ledger_cut_at_that_week_s_end_comes_to() =>
        History.Commands.Check(Histories, commands =>
        {
            var (state, events) = (new LedgerState(), new List<RecordedEvent>());
            foreach (var command in commands)
            {
                foreach (var happened in command.Decide(state).Events)
                {
                    state.Apply(happened);
                    events.Add(new RecordedEvent(happened, command.Now.Today, command.What == StepKind.Import));
                }
            }

            var today = commands.Count == 0 ? Days.On("2026-04-27") : commands[^1].Now.Today;
            foreach (var rubric in new[] { Made.EveryMeasure, RubricsOne.All[1] })
            {
                var points = Trend.Of(events, rubric, today, 400);
                Assert.Equal(points.TakeLast(3), Trend.Of(events, rubric, today, 3));
                Assert.All(points, point => Assert.Equal(Cut(events, rubric, point.WeekEnd), point));
            }
        });

    private static TrendPoint Cut(List<RecordedEvent> events, Rubric rubric, DateOnly sunday)
    {
        var state = new LedgerState();
        foreach (var one in events.Where(one => (one.Backfill ? one.Happened.Day : one.RecordedOn) <= sunday))
        {
            state.Apply(one.Happened);
        }

        var assessment = Assessments.Assess(state, rubric, sunday);
        return new TrendPoint(sunday, assessment.Confirmed.Tenths, assessment.Claimed.Tenths);
    }

    private void Record(string today, Action act, bool backfill = false)
    {
        _ledger.Today = Days.On(today);
        act();
        _events.Add(new RecordedEvent(_ledger.Events[^1], _ledger.Today, backfill));
        _ledger.Today = Days.On("2026-03-18");
    }

    private IReadOnlyList<TrendPoint> Of(Rubric? rubric = null, int weeks = 52) => Trend.Of(_events, rubric ?? Guiding, _ledger.Today, weeks);
}
