using Readiness.Domain.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

public sealed class CapSpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void An_entry_over_the_daily_cap_is_kept_and_scores_nothing()
    {
        _ledger.Log("attend-event", "2026-03-18");

        var second = _ledger.Log("attend-event", "2026-03-18");

        Assert.Equal((CapOutcome.OverDay, 0, 0), (second.Cap, second.Points, second.FullPoints));
        Assert.Equal((20, 2, 1), (_ledger.Points, _ledger.State.Totals.Entries, _ledger.State.Totals.OverCap));
    }

    [Fact]
    public void Entries_up_to_the_daily_cap_score()
    {
        string[] guests = ["Ana", "Bo", "Chi", "Dee", "Eve", "Fay"];

        var caps = guests.Select(guest => _ledger.Log("meet-someone", "2026-03-18", Outside(guest)).Cap);

        Assert.Equal([CapOutcome.Within, CapOutcome.Within, CapOutcome.Within, CapOutcome.Within, CapOutcome.Within, CapOutcome.OverDay], [.. caps]);
    }

    [Fact]
    public void An_entry_over_the_weekly_cap_is_kept_and_scores_nothing()
    {
        _ledger.Log("attend-event", "2026-03-16");
        _ledger.Log("attend-event", "2026-03-17");
        _ledger.Log("attend-event", "2026-03-18");
        _ledger.Today = Days.On("2026-03-22");

        var fourth = _ledger.Log("attend-event", "2026-03-22");

        Assert.Equal((CapOutcome.OverWeek, 0, 60), (fourth.Cap, fourth.Points, _ledger.Points));
    }

    [Fact]
    public void Over_both_caps_the_daily_one_is_named()
    {
        _ledger.Log("refresh-profile", "2026-03-18");

        Assert.Equal(CapOutcome.OverDay, _ledger.Log("refresh-profile", "2026-03-18").Cap);
        Assert.Equal(CapOutcome.OverWeek, _ledger.Log("refresh-profile", "2026-03-17").Cap);
    }

    [Fact]
    public void Another_kind_another_day_and_another_week_have_caps_of_their_own()
    {
        _ledger.Log("refresh-profile", "2026-03-15");
        _ledger.Log("refresh-profile", "2026-03-16");
        _ledger.Log("attend-event", "2026-03-16");
        _ledger.Log("attend-event", "2026-03-17");

        Assert.Equal(0, _ledger.State.Totals.OverCap);
    }

    [Theory]
    [InlineData("2025-12-29", "2026-01-04", CapOutcome.OverWeek)]
    [InlineData("2025-12-28", "2025-12-29", CapOutcome.Within)]
    [InlineData("2026-12-31", "2027-01-01", CapOutcome.OverWeek)]
    [InlineData("2027-01-03", "2027-01-04", CapOutcome.Within)]
    [InlineData("2020-12-28", "2021-01-03", CapOutcome.OverWeek)]
    [InlineData("2021-01-03", "2021-01-04", CapOutcome.Within)]
    public void The_week_of_a_cap_runs_from_Monday_to_Sunday_over_the_end_of_a_year(string first, string second, CapOutcome cap)
    {
        _ledger.Today = Days.On("2027-06-01");
        _ledger.Log(_ledger.Draft("refresh-profile", first), backfill: true);

        Assert.Equal(cap, _ledger.Log(_ledger.Draft("refresh-profile", second), backfill: true).Cap);
    }

    [Fact]
    public void A_retraction_frees_the_cap_for_what_is_logged_next()
    {
        var first = _ledger.Log("attend-event", "2026-03-18");
        var second = _ledger.Log("attend-event", "2026-03-18");
        _ledger.Retract(first.Entry);

        var third = _ledger.Log("attend-event", "2026-03-18");

        Assert.Equal((CapOutcome.Within, 20), (third.Cap, third.Points));
        Assert.Equal(0, _ledger[second.Entry].Points);
    }

    [Fact]
    public void A_declined_entry_frees_the_cap()
    {
        var first = _ledger.Log("mentor-session", "2026-03-18", Ben);
        _ledger.Decline(first.Entry, Ben);

        Assert.Equal(CapOutcome.Within, _ledger.Log("mentor-session", "2026-03-18", Ben).Cap);
    }

    [Fact]
    public void A_private_entry_fills_no_cap_and_meets_none()
    {
        _ledger.Log(_ledger.Draft("attend-event", "2026-03-18") with { Private = true });

        Assert.Equal(CapOutcome.Within, _ledger.Log("attend-event", "2026-03-18").Cap);
        Assert.Equal(CapOutcome.Private, _ledger.Log(_ledger.Draft("attend-event", "2026-03-18") with { Private = true }).Cap);
    }

    [Fact]
    public void An_entry_over_the_daily_cap_does_not_fill_the_weekly_one()
    {
        _ledger.Log("attend-event", "2026-03-16");
        _ledger.Log("attend-event", "2026-03-16");
        _ledger.Log("attend-event", "2026-03-16");
        _ledger.Log("attend-event", "2026-03-17");

        Assert.Equal(CapOutcome.Within, _ledger.Log("attend-event", "2026-03-18").Cap);
        Assert.Equal(60, _ledger.Points);
    }

    [Fact]
    public void A_confirmed_entry_fills_its_cap_like_any_other_and_confirming_one_over_it_scores_nothing()
    {
        _ledger.LogConfirmed("mentor-session", "2026-03-18", Ben);
        var over = _ledger.Log("mentor-session", "2026-03-18", Cleo);

        var confirmed = _ledger.Confirm(over.Entry, Cleo).IsRecorded<EntryConfirmed>();

        Assert.Equal((CapOutcome.OverDay, 0, 15), (over.Cap, confirmed.Points, _ledger.Points));
    }
}
