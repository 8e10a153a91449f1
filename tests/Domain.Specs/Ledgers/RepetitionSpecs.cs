using Readiness.Domain.Activities;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

public sealed class RepetitionSpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void The_same_id_and_the_same_content_is_recorded_once()
    {
        var draft = _ledger.Draft("assist", "2026-03-18", Ben);
        _ledger.Log(draft);

        _ledger.TryLog(draft).IsRepeated();
        Assert.Equal((5, 1L), (_ledger.Points, _ledger.State.Length));
    }

    [Fact]
    public void The_same_id_with_other_content_is_refused()
    {
        var draft = _ledger.Draft("assist", "2026-03-18", Ben);
        _ledger.Log(draft);

        _ledger.TryLog(draft with { Note = "More" }).IsRefused(ActivityRefusals.EntryChanged);
        _ledger.TryLog(draft with { Kind = "offer-help" }).IsRefused(ActivityRefusals.EntryChanged);
    }

    [Fact]
    public void An_id_is_used_up_by_what_was_declined_or_retracted_too()
    {
        var draft = _ledger.Draft("assist", "2026-03-18", Ben);
        _ledger.Retract(_ledger.Log(draft).Entry);

        _ledger.TryLog(draft).IsRepeated();
        _ledger.TryLog(draft with { Note = "More" }).IsRefused(ActivityRefusals.EntryChanged);
    }

    [Fact]
    public void A_repetition_on_a_later_day_is_still_one()
    {
        var draft = _ledger.Draft("assist", "2026-03-18", Ben);
        _ledger.Log(draft);
        _ledger.Today = Days.On("2026-03-25");

        _ledger.TryLog(draft).IsRepeated();
    }

    [Fact]
    public void The_same_content_under_another_id_is_another_entry()
    {
        _ledger.Log("attend-event", "2026-03-17");
        _ledger.Log("attend-event", "2026-03-17");

        Assert.Equal(2L, _ledger.State.Length);
    }
}
