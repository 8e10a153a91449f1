using Readiness.Domain.Boards;
using Readiness.Domain.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

/// <summary>
/// A state may leave out what is long past. A decision about a day since which it is complete must not change by that;
/// the entry in question is put back in mind first, as it is read from storage.
/// </summary>
public sealed class ForgettingProperties
{
    private const int Histories = 300;

    [Fact]
    public void Forgetting_changes_no_decision_that_needs_only_what_is_kept()
    {
        var (compared, putBack) = (0, 0);
        History.Commands.Check(Histories, commands =>
        {
            var (full, forgetful) = (new LedgerState(), new LedgerState());
            foreach (var (command, i) in commands.Select((command, i) => (command, i)))
            {
                forgetful.ForgetBefore(command.Now.Today.AddDays(-31 - (i % 20)));
                if (command.IsLog && Ledger.NeedsSince(command.Activity.Day) < forgetful.CompleteSince)
                {
                    continue;
                }

                if (full.Find(command.Id) is { } stored)
                {
                    if (!command.IsLog && command.What != StepKind.Retract && Ledger.NeedsSince(stored.Day) < forgetful.CompleteSince)
                    {
                        continue;
                    }

                    putBack += forgetful.Find(command.Id) is null ? 1 : 0;
                    forgetful.Remember(stored);
                }

                compared++;
                BothDecide(command, full, forgetful);
            }
        });
        Assert.True(compared > 5_000 && putBack > 100, $"only {compared} decisions compared, {putBack} entries put back");
    }

    [Fact]
    public void A_state_taken_up_from_what_was_stored_decides_as_the_one_that_was_stored() =>
        History.Commands.Check(Histories, commands =>
        {
            var (state, restored) = (new LedgerState(), new LedgerState());
            foreach (var (command, i) in commands.Select((command, i) => (command, i)))
            {
                if (i % 10 == 9)
                {
                    restored = StoredState.Again(restored);
                    Assert.Equal(StateText.Of(state), StateText.Of(restored));
                }

                BothDecide(command, state, restored);
            }
        });

    [Fact]
    public void Only_entries_that_can_matter_to_a_decision_are_kept()
    {
        var ledger = new PersonLedger();
        var old = ledger.Log("attend-event", "2026-02-28");
        var kept = ledger.Log("attend-event", "2026-03-01");
        var over = ledger.Log("attend-event", "2026-03-01");
        var confirmedOver = ledger.LogConfirmed("attend-event", "2026-03-01", Ben);
        var retracted = ledger.Log("assist", "2026-03-02", Ben);
        ledger.Retract(retracted.Entry);
        var before = StateText.Totals(ledger.State);

        ledger.State.ForgetBefore(Days.On("2026-03-01"));

        Assert.Equal([kept.Entry, confirmedOver.Entry], ledger.State.Known.Select(entry => entry.Id));
        Assert.Null(ledger.State.Find(old.Entry) ?? ledger.State.Find(over.Entry));
        Assert.Equal((Days.On("2026-03-01"), before), (ledger.State.CompleteSince, StateText.Totals(ledger.State)));
    }

    [Fact]
    public void Totals_of_periods_that_ended_before_are_left_out_and_others_stay()
    {
        var ledger = new PersonLedger();
        ledger.Log("attend-event", "2026-03-13");

        ledger.State.ForgetBefore(Days.On("2026-03-16"));

        Assert.Equal([PeriodKind.Month, PeriodKind.Quarter], ledger.State.Periods.Keys.Select(period => period.Kind).Order());
        ledger.State.ForgetBefore(Days.On("2026-04-01"));
        Assert.Empty(ledger.State.Periods);
    }

    [Fact]
    public void What_was_left_out_does_not_come_back_by_forgetting_less()
    {
        var ledger = new PersonLedger();
        ledger.State.ForgetBefore(Days.On("2026-03-01"));

        ledger.State.ForgetBefore(Days.On("2026-01-01"));

        Assert.Equal(Days.On("2026-03-01"), ledger.State.CompleteSince);
    }

    [Fact]
    public void An_event_about_an_entry_that_was_left_out_throws_until_the_entry_is_put_back_in_mind()
    {
        var ledger = new PersonLedger();
        ledger.Log("attend-event", "2026-03-18");
        var over = ledger.Log("attend-event", "2026-03-18");
        var stored = ledger[over.Entry];
        ledger.State.ForgetBefore(Days.On("2026-03-01"));
        var retracted = new EntryRetracted(over.Entry, over.Day, over.Pillar, 0, CountedPeriods.All, null);

        Assert.Throws<InvalidOperationException>(() => ledger.State.Apply(retracted));
        ledger.State.Remember(stored);
        ledger.State.Apply(retracted);

        Assert.Equal((1, 0), (ledger.State.Totals.Entries, ledger.State.Totals.OverCap));
    }

    [Theory]
    [InlineData("2026-03-31", "2026-03-01")]
    [InlineData("0001-01-10", "0001-01-01")]
    public void A_decision_needs_the_30_days_before_its_entry(string day, string since) =>
        Assert.Equal(Days.On(since), Ledger.NeedsSince(Days.On(day)));

    private static void BothDecide(HistoryCommand command, LedgerState full, LedgerState other)
    {
        var (expected, actual) = (command.Decide(full), command.Decide(other));
        Assert.Equal(expected.Refusal, actual.Refusal);
        Assert.Equal(expected.Events, actual.Events);
        foreach (var happened in expected.Events)
        {
            full.Apply(happened);
            other.Apply(happened);
        }

        Assert.Equal(StateText.Totals(full), StateText.Totals(other));
        Assert.Equal(StateText.OpenPeriods(full, other.CompleteSince), StateText.OpenPeriods(other, other.CompleteSince));
    }
}
