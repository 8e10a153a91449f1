using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Specs.Ledgers;

public sealed class LedgerProperties
{
    private const int Histories = 300;

    [Fact]
    public void Every_decision_is_what_the_sentences_of_the_rules_say() =>
        History.Commands.Check(Histories, commands =>
        {
            var state = new LedgerState();
            var plain = new PlainLedger();
            foreach (var command in commands)
            {
                var decision = command.Decide(state);
                Assert.Equal(plain.Take(command), Say(decision));
                Record(state, decision);
                AgreesWith(plain, state);
            }
        });

    [Fact]
    public void The_points_of_any_history_are_the_sum_of_what_its_events_moved() =>
        History.Commands.Check(Histories, commands =>
        {
            var (state, events) = Run(commands);

            Assert.Equal(events.Sum(happened => happened.Points), state.Pillars.Total);
            Assert.All(Enum.GetValues<Pillar>(), pillar => Assert.Equal(events.Where(one => one.Pillar == pillar).Sum(one => one.Points), state.Pillars[pillar]));
            Assert.All(events.GroupBy(happened => happened.Entry), entry => Assert.Equal(entry.Sum(one => one.Points), state.Find(entry.Key)!.Points));
            foreach (var (period, totals) in state.Periods)
            {
                var bit = (CountedPeriods)(1 << (int)period.Kind);
                Assert.Equal(events.Where(one => one.Counted.HasFlag(bit) && one.Day >= period.From && one.Day <= period.To).Sum(one => one.Points), totals.Total);
            }
        });

    [Fact]
    public void No_entry_scores_less_than_nothing_or_more_than_its_worth_and_no_period_falls_below_nothing() =>
        History.Commands.Check(Histories, commands =>
        {
            var state = new LedgerState();
            foreach (var command in commands)
            {
                Record(state, command.Decide(state));
                Assert.All(state.Known, entry => Assert.InRange(entry.Points, 0, entry.FullPoints));
                Assert.All(state.Periods.Values, totals => Assert.All(Enum.GetValues<Pillar>(), pillar => Assert.True(totals[pillar] >= 0)));
            }
        });

    [Fact]
    public void A_replay_of_the_events_gives_the_same_state() =>
        History.Commands.Check(Histories, commands =>
        {
            var (state, events) = Run(commands);
            var replayed = new LedgerState();
            foreach (var happened in events)
            {
                replayed.Apply(happened);
            }

            Assert.Equal(StateText.Of(state), StateText.Of(replayed));
        });

    [Fact]
    public void A_decision_leaves_the_state_untouched_and_asked_again_is_the_same() =>
        History.Commands.Check(Histories / 8, commands =>
        {
            var state = new LedgerState();
            foreach (var command in commands)
            {
                var before = StateText.Of(state);
                var decision = command.Decide(state);
                Assert.Equal(before, StateText.Of(state));
                Assert.Equal(decision.Events, command.Decide(state).Events);
                Record(state, decision);
            }
        });

    [Fact]
    public void The_same_command_right_after_it_was_recorded_records_nothing() =>
        History.Commands.Check(Histories, commands =>
        {
            var state = new LedgerState();
            foreach (var command in commands)
            {
                Record(state, command.Decide(state));
                Assert.Empty(command.Decide(state).Events);
            }
        });

    [Fact]
    public void The_made_up_histories_meet_every_rule_often()
    {
        var met = new Dictionary<string, int>(StringComparer.Ordinal);
        History.Commands.Check(Histories, commands =>
        {
            var state = new LedgerState();
            foreach (var command in commands)
            {
                var decision = command.Decide(state);
                foreach (var what in Meets(decision))
                {
                    met[what] = met.GetValueOrDefault(what) + 1;
                }

                Record(state, decision);
            }
        });

        string[] all =
        [
            "repeated", "ENTRY_CHANGED", "ENTRY_UNKNOWN", "ENTRY_RETRACTED", "ENTRY_DECLINED", "ENTRY_CONFIRMED", "REQUEST_LAPSED", "REVIEWER_NAMED", "ENTRY_DISPUTED", "endorsed", "disputed", "withdrawn",
            "Within", "OverDay",
            "OverWeek", "Private", "repeats 1", "repeats 2", "repeats 3", "counts True", "counts False", "None", "Quarter", "Month, Quarter", "Week, Quarter", "All",
        ];
        Assert.All(all, what => Assert.True(met.GetValueOrDefault(what) >= 20, $"{what} came up {met.GetValueOrDefault(what)} times"));
    }

    private static IEnumerable<string> Meets(Decision decision) => decision switch
    {
        { Refusal: { } refusal } => [refusal.Code],
        { Events: [] } => ["repeated"],
        { Events: [ActivityLogged logged] } => [logged.Cap.ToString(), $"repeats {logged.Repeats}", logged.Counted.ToString()],
        { Events: [EntryConfirmed confirmed] } => [$"counts {confirmed.Counts}", confirmed.Counted.ToString()],
        { Events: [EntryEndorsed] } => ["endorsed"],
        { Events: [EntryDisputed] } => ["disputed"],
        { Events: [DisputeWithdrawn] } => ["withdrawn"],
        _ => [],
    };

    private static void AgreesWith(PlainLedger plain, LedgerState state)
    {
        var standing = plain.Entries.Where(entry => entry.Stands).ToList();
        var expected = new LedgerTotals(
            state.Length,
            state.Pillars,
            plain.Entries.Count,
            plain.Entries.Count(entry => entry.Activity.Private),
            standing.Count,
            standing.Count(entry => !entry.WithinCap),
            standing.Count(entry => entry.Confirmed));
        Assert.Equal(expected, state.Totals);
        Assert.Equal(plain.Entries.Sum(entry => entry.Points), state.Pillars.Total);
        Assert.Equal(
            plain.Entries.Where(entry => entry.Points > 0).GroupBy(entry => IsoWeek.Of(entry.Activity.Day).Index).ToDictionary(week => week.Key, week => week.Count()),
            state.ScoredWeeks.Where(week => week.Value != 0).ToDictionary());
    }

    private static string Say(Decision decision) => decision switch
    {
        { Refusal: { } refusal } => refusal.Code,
        { Events: [] } => "repeated",
        { Events: [ActivityLogged logged] } => $"moved {logged.Points} in {logged.Counted} {logged.Cap} {logged.ConfirmationCounts}",
        { Events: [EntryConfirmed confirmed] } => $"moved {confirmed.Points} in {confirmed.Counted} {confirmed.Counts}",
        { Events: [var happened] } => $"moved {happened.Points} in {happened.Counted}",
        _ => "more than one event",
    };

    private static (LedgerState State, List<LedgerEvent> Events) Run(IReadOnlyList<HistoryCommand> commands)
    {
        var state = new LedgerState();
        var events = new List<LedgerEvent>();
        foreach (var command in commands)
        {
            var decision = command.Decide(state);
            Record(state, decision);
            events.AddRange(decision.Events);
        }

        return (state, events);
    }

    private static void Record(LedgerState state, Decision decision)
    {
        foreach (var happened in decision.Events)
        {
            state.Apply(happened);
        }
    }
}
