using Readiness.Domain.Boards;
using Readiness.Domain.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

public sealed class BackfillSpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void A_backfill_counts_in_its_own_periods_however_old_they_are()
    {
        var logged = _ledger.Log(_ledger.Draft("attend-event", "2024-02-29"), backfill: true);

        Assert.Equal(CountedPeriods.All, logged.Counted);
        Assert.Equal(
            [BoardPeriod.Of(PeriodKind.Week, logged.Day), BoardPeriod.Of(PeriodKind.Month, logged.Day), BoardPeriod.Of(PeriodKind.Quarter, logged.Day)],
            _ledger.State.Periods.Keys.Order(Comparer<BoardPeriod>.Create((left, right) => left.Kind.CompareTo(right.Kind))));
        Assert.All(_ledger.State.Periods.Values, totals => Assert.Equal(20, totals.Networking));
    }

    [Fact]
    public void A_backfill_may_carry_a_confirmation_that_counts_at_once()
    {
        var logged = _ledger.Log(_ledger.Draft("accept-mentee", "2024-02-29", Ben) with { ConfirmedBy = Ben.Person }, backfill: true);

        Assert.Equal((true, 20, 20), (logged.ConfirmationCounts, logged.Points, logged.FullPoints));
        Assert.Equal((EntryStatus.Confirmed, Ben.Person, 1), (_ledger[logged.Entry].Status, _ledger[logged.Entry].ConfirmedBy, _ledger.State.Totals.Confirmed));
        _ledger.Confirm(logged.Entry, Ben).IsRepeated();
    }

    [Fact]
    public void A_private_entry_is_not_confirmed_by_what_it_carries()
    {
        var logged = _ledger.Log(_ledger.Draft("accept-mentee", "2024-02-29", Ben) with { ConfirmedBy = Ben.Person, Private = true }, backfill: true);

        Assert.Equal((CapOutcome.Private, false, 0), (logged.Cap, logged.ConfirmationCounts, logged.Points));
    }

    [Fact]
    public void An_entry_over_a_cap_that_arrives_confirmed_scores_nothing()
    {
        _ledger.Log("mentor-session", "2026-03-18", Cleo);

        var logged = _ledger.Log(_ledger.Draft("mentor-session", "2026-03-18", Ben) with { ConfirmedBy = Ben.Person }, backfill: true);

        Assert.Equal((CapOutcome.OverDay, true, 0), (logged.Cap, logged.ConfirmationCounts, logged.Points));
    }

    [Fact]
    public void Caps_and_novelty_follow_the_order_of_the_file_not_of_the_days()
    {
        var later = _ledger.Log(_ledger.Draft("mentor-session", "2025-06-05", Ben), backfill: true);
        var earlier = _ledger.Log(_ledger.Draft("mentor-session", "2025-06-02", Ben), backfill: true);

        Assert.Equal((0, 1), (later.Repeats, earlier.Repeats));
    }

    [Fact]
    public void A_request_from_a_backfill_lapses_30_days_after_the_import()
    {
        var logged = _ledger.Log(_ledger.Draft("assist", "2024-02-29", Ben), backfill: true);
        _ledger.Today = Days.On("2026-04-17");

        var confirmed = _ledger.Confirm(logged.Entry, Ben).IsRecorded<EntryConfirmed>();

        Assert.Equal((5, CountedPeriods.None), (confirmed.Points, confirmed.Counted));
    }

    [Fact]
    public void Every_event_keeps_when_it_was_decided() =>
        Assert.Equal(_ledger.Now, _ledger.Log(_ledger.Draft("assist", "2024-02-29", Ben), backfill: true).At);
}
