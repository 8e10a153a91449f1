using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

public sealed class RetractSpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void A_retracted_entry_gives_back_what_it_scored()
    {
        var logged = _ledger.LogConfirmed("accept-mentee", "2026-03-18", Ben);

        var retracted = _ledger.Retract(logged.Entry, " Wrong day ").IsRecorded<EntryRetracted>();

        Assert.Equal((-20, "Wrong day"), (retracted.Points, retracted.Reason));
        Assert.Equal((0, 0, 0), (_ledger.Points, _ledger.State.Totals.Entries, _ledger.State.Totals.Confirmed));
        Assert.Equal((EntryStatus.Retracted, null, 0), (_ledger[logged.Entry].Status, _ledger[logged.Entry].ConfirmedBy, _ledger[logged.Entry].Points));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void A_retraction_needs_no_reason(string? reason) =>
        Assert.Null(_ledger.Retract(_ledger.Log("assist", "2026-03-18", Ben).Entry, reason).IsRecorded<EntryRetracted>().Reason);

    [Fact]
    public void A_reason_has_at_most_500_characters_that_can_be_stored()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);

        _ledger.Retract(logged.Entry, new string('x', 501)).IsRefused(ActivityRefusals.ReasonTooLong);
        _ledger.Retract(logged.Entry, "a\0b").IsRefused(ActivityRefusals.TextInvalid("reason"));
        _ledger.Retract(logged.Entry, "\ude00").IsRefused(ActivityRefusals.TextInvalid("reason"));
        _ledger.Retract(logged.Entry, new string('x', 500)).IsRecorded<EntryRetracted>();
    }

    [Fact]
    public void Retracting_again_changes_nothing()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Retract(logged.Entry);

        _ledger.Retract(logged.Entry, "Again").IsRepeated();
        Assert.Equal(0, _ledger.Points);
    }

    [Fact]
    public void An_entry_that_is_not_there_cannot_be_retracted() => _ledger.Retract(EntryId.Parse("e99")).IsRefused(ActivityRefusals.EntryUnknown);

    [Fact]
    public void A_declined_entry_can_be_retracted_and_gives_back_nothing_a_second_time()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Decline(logged.Entry, Ben);

        Assert.Equal(0, _ledger.Retract(logged.Entry).IsRecorded<EntryRetracted>().Points);
        Assert.Equal((0, EntryStatus.Retracted), (_ledger.Points, _ledger[logged.Entry].Status));
    }

    [Fact]
    public void A_private_entry_can_be_retracted() =>
        Assert.Equal(0, _ledger.Retract(_ledger.Log(_ledger.Draft("assist", "2026-03-18", Ben) with { Private = true }).Entry).IsRecorded<EntryRetracted>().Points);

    [Fact]
    public void An_old_entry_can_be_retracted_however_old_it_is()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Today = Days.On("2031-03-18");

        _ledger.Retract(logged.Entry).IsRecorded<EntryRetracted>();
    }

    [Fact]
    public void A_week_whose_only_entry_was_retracted_no_longer_scored()
    {
        var logged = _ledger.Log("assist", "2026-03-18", Ben);
        _ledger.Retract(logged.Entry);

        Assert.DoesNotContain(_ledger.State.ScoredWeeks, week => week.Value > 0);
    }
}
