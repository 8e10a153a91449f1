using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

public sealed class DeclineSpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void A_declined_entry_gives_back_what_it_scored_and_no_longer_stands()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);

        var declined = _ledger.Decline(logged.Entry, Ben, "  I was away ").IsRecorded<EntryDeclined>();

        Assert.Equal((-5, "I was away", Ben.Person), (declined.Points, declined.Reason, declined.By));
        Assert.Equal((0, 0, EntryStatus.Declined), (_ledger.Points, _ledger.State.Totals.Entries, _ledger[logged.Entry].Status));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \n")]
    public void A_decline_needs_a_reason(string? reason)
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);

        _ledger.Decline(logged.Entry, Ben, reason).IsRefused(ActivityRefusals.ReasonMissing);
    }

    [Fact]
    public void A_reason_has_at_most_500_characters_that_can_be_stored()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);

        _ledger.Decline(logged.Entry, Ben, new string('x', 501)).IsRefused(ActivityRefusals.ReasonTooLong);
        _ledger.Decline(logged.Entry, Ben, "a\0b").IsRefused(ActivityRefusals.TextInvalid("reason"));
        _ledger.Decline(logged.Entry, Ben, "a\ud83db").IsRefused(ActivityRefusals.TextInvalid("reason"));
        _ledger.Decline(logged.Entry, Ben, new string('x', 500)).IsRecorded<EntryDeclined>();
    }

    [Fact]
    public void Declining_again_changes_nothing()
    {
        var logged = _ledger.Log("introduce", "2026-03-18", Ben, Cleo);
        _ledger.Decline(logged.Entry, Ben);

        _ledger.Decline(logged.Entry, Ben, "Another reason").IsRepeated();
        _ledger.Decline(logged.Entry, Cleo, reason: null).IsRepeated();
        Assert.Equal(0, _ledger.Points);
    }

    [Fact]
    public void To_whom_an_entry_does_not_name_it_does_not_exist_declined_or_not()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);

        _ledger.Decline(logged.Entry, Cleo).IsRefused(ActivityRefusals.EntryUnknown);
        _ledger.Decline(logged.Entry, Ben);
        _ledger.Decline(logged.Entry, Cleo).IsRefused(ActivityRefusals.EntryUnknown);
    }

    [Fact]
    public void A_confirmed_entry_can_no_longer_be_declined_by_anybody()
    {
        var logged = _ledger.Log("introduce", "2026-03-18", Ben, Cleo);
        _ledger.Confirm(logged.Entry, Ben);

        _ledger.Decline(logged.Entry, Ben).IsRefused(ActivityRefusals.EntryConfirmed);
        _ledger.Decline(logged.Entry, Cleo).IsRefused(ActivityRefusals.EntryConfirmed);
        Assert.Equal(15, _ledger.Points);
    }

    [Fact]
    public void Who_confirmed_without_effect_cannot_decline_but_another_who_is_named_can()
    {
        foreach (var kind in new[] { "assist", "offer-help", "follow-up", "stay-in-touch", "peer-session", "guide" })
        {
            _ledger.LogConfirmed(kind, "2026-03-18", Ben);
        }

        var logged = _ledger.Log("introduce", "2026-03-18", Ben, Cleo);
        _ledger.Confirm(logged.Entry, Ben);

        _ledger.Decline(logged.Entry, Ben).IsRefused(ActivityRefusals.EntryConfirmed);
        _ledger.Decline(logged.Entry, Cleo).IsRecorded<EntryDeclined>();
    }

    [Fact]
    public void A_retracted_entry_cannot_be_declined()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Retract(logged.Entry);

        _ledger.Decline(logged.Entry, Ben).IsRefused(ActivityRefusals.EntryRetracted);
    }

    [Fact]
    public void Declining_what_scored_nothing_moves_no_points()
    {
        _ledger.Log("mentor-session", "2026-03-18", Cleo);
        var over = _ledger.Log("mentor-session", "2026-03-18", Ben);

        Assert.Equal(0, _ledger.Decline(over.Entry, Ben).IsRecorded<EntryDeclined>().Points);
        Assert.Equal((8, 0), (_ledger.Points, _ledger.State.Totals.OverCap));
    }
}
