using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

public sealed class ConfirmSpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void Confirming_again_changes_nothing()
    {
        var logged = _ledger.LogConfirmed("assist", "2026-03-18", Ben);

        _ledger.Confirm(logged.Entry, Ben).IsRepeated();
        Assert.Equal(10, _ledger.Points);
    }

    [Fact]
    public void A_second_colleague_who_confirms_changes_nothing()
    {
        var logged = _ledger.Log("introduce", "2026-03-18", Ben, Cleo);
        _ledger.Confirm(logged.Entry, Ben);

        _ledger.Confirm(logged.Entry, Cleo).IsRepeated();
        Assert.Equal((15, Ben.Person), (_ledger.Points, _ledger[logged.Entry].ConfirmedBy));
    }

    [Fact]
    public void To_whom_an_entry_does_not_name_it_does_not_exist()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);

        _ledger.Confirm(logged.Entry, Cleo).IsRefused(ActivityRefusals.EntryUnknown);
        _ledger.Confirm(EntryId.Parse("e99"), Ben).IsRefused(ActivityRefusals.EntryUnknown);
    }

    [Fact]
    public void Someone_outside_of_the_same_name_gives_a_colleague_no_say()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Outside(Ben.Name));

        _ledger.Confirm(logged.Entry, Ben).IsRefused(ActivityRefusals.EntryUnknown);
    }

    [Fact]
    public void A_private_entry_asks_nobody()
    {
        var logged = _ledger.Log(_ledger.Draft("assist", "2026-03-18", Ben) with { Private = true });

        _ledger.Confirm(logged.Entry, Ben).IsRefused(ActivityRefusals.EntryUnknown);
        _ledger.Decline(logged.Entry, Ben).IsRefused(ActivityRefusals.EntryUnknown);
    }

    [Fact]
    public void A_retracted_or_declined_entry_cannot_be_confirmed()
    {
        var retracted = _ledger.Log("assist", "2026-03-18", Ben);
        var declined = _ledger.Log("introduce", "2026-03-18", Ben, Cleo);
        _ledger.Retract(retracted.Entry);
        _ledger.Decline(declined.Entry, Ben);

        _ledger.Confirm(retracted.Entry, Ben).IsRefused(ActivityRefusals.EntryRetracted);
        _ledger.Confirm(declined.Entry, Cleo).IsRefused(ActivityRefusals.EntryDeclined);
        Assert.Equal(0, _ledger.Points);
    }

    [Fact]
    public void A_retracted_entry_does_not_exist_for_whom_it_did_not_name()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Retract(logged.Entry);

        _ledger.Confirm(logged.Entry, Cleo).IsRefused(ActivityRefusals.EntryUnknown);
    }

    [Fact]
    public void A_request_can_be_answered_until_30_days_after_it_was_logged()
    {
        var logged = _ledger.Log("assist", "2026-03-01", Ben);
        _ledger.Today = Days.On("2026-04-17");

        _ledger.Confirm(logged.Entry, Ben).IsRecorded<EntryConfirmed>();
    }

    [Fact]
    public void On_the_31st_day_the_request_has_lapsed_and_the_entry_stays_self_reported()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Today = Days.On("2026-04-18");

        _ledger.Confirm(logged.Entry, Ben).IsRefused(ActivityRefusals.RequestLapsed);
        _ledger.Decline(logged.Entry, Ben).IsRefused(ActivityRefusals.RequestLapsed);
        Assert.Equal((EntryStatus.SelfReported, 5), (_ledger[logged.Entry].Status, _ledger.Points));
    }

    [Fact]
    public void What_was_answered_in_time_is_a_repetition_even_after_the_request_lapsed()
    {
        var logged = _ledger.LogConfirmed("assist", "2026-03-18", Ben);
        _ledger.Today = Days.On("2026-09-01");

        _ledger.Confirm(logged.Entry, Ben).IsRepeated();
    }
}
