using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

public sealed class PairRuleSpecs
{
    private static readonly string[] SixKinds = ["assist", "offer-help", "follow-up", "stay-in-touch", "peer-session", "guide"];
    private readonly PersonLedger _ledger = new() { Today = Days.On("2026-03-31") };

    [Fact]
    public void The_seventh_confirmation_by_the_same_colleague_is_recorded_and_changes_nothing_else()
    {
        GivenSixConfirmedBy(Ben, "2026-03-18");
        var seventh = _ledger.Log("accept-mentee", "2026-03-18", Ben);
        var before = (_ledger.State.Pillars, _ledger.State.Totals.Confirmed, _ledger[seventh.Entry].Points);

        var confirmed = _ledger.Confirm(seventh.Entry, Ben).IsRecorded<EntryConfirmed>();

        Assert.Equal((false, 0), (confirmed.Counts, confirmed.Points));
        Assert.Equal(before, (_ledger.State.Pillars, _ledger.State.Totals.Confirmed, _ledger[seventh.Entry].Points));
        Assert.Equal((EntryStatus.SelfReported, null), (_ledger[seventh.Entry].Status, _ledger[seventh.Entry].ConfirmedBy));
        Assert.Equal([Ben.Person!.Value], _ledger[seventh.Entry].Answered);
    }

    [Fact]
    public void The_sixth_confirmation_still_counts()
    {
        GivenSixConfirmedBy(Ben, "2026-03-18");

        Assert.All(_ledger.Events.OfType<EntryConfirmed>(), confirmed => Assert.True(confirmed.Counts));
        Assert.Equal(6, _ledger.State.Totals.Confirmed);
    }

    [Theory]
    [InlineData("2026-02-18", false)]
    [InlineData("2026-02-17", true)]
    [InlineData("2026-03-18", false)]
    public void Entries_less_than_30_days_earlier_count(string six, bool counts)
    {
        GivenSixConfirmedBy(Ben, six);
        var seventh = _ledger.Log("accept-mentee", "2026-03-19", Ben);

        Assert.Equal(counts, _ledger.Confirm(seventh.Entry, Ben).IsRecorded<EntryConfirmed>().Counts);
    }

    [Theory]
    [InlineData("2026-02-18", false)]
    [InlineData("2026-02-17", true)]
    public void Entries_less_than_30_days_later_count_too(string seventhDay, bool counts)
    {
        GivenSixConfirmedBy(Ben, "2026-03-19");
        var seventh = _ledger.Log("accept-mentee", seventhDay, Ben);

        Assert.Equal(counts, _ledger.Confirm(seventh.Entry, Ben).IsRecorded<EntryConfirmed>().Counts);
    }

    [Fact]
    public void Another_colleague_has_six_of_their_own()
    {
        GivenSixConfirmedBy(Ben, "2026-03-18");
        var seventh = _ledger.Log("introduce", "2026-03-18", Ben, Cleo);
        _ledger.Confirm(seventh.Entry, Ben);

        var confirmed = _ledger.Confirm(seventh.Entry, Cleo).IsRecorded<EntryConfirmed>();

        Assert.Equal((true, EntryStatus.Confirmed, Cleo.Person), (confirmed.Counts, _ledger[seventh.Entry].Status, _ledger[seventh.Entry].ConfirmedBy));
        Assert.Equal(15, _ledger[seventh.Entry].Points);
    }

    [Fact]
    public void A_retracted_entry_no_longer_counts_among_the_six()
    {
        GivenSixConfirmedBy(Ben, "2026-03-18");
        _ledger.Retract(EntryId.Parse("e1"));
        var seventh = _ledger.Log("accept-mentee", "2026-03-18", Ben);

        Assert.True(_ledger.Confirm(seventh.Entry, Ben).IsRecorded<EntryConfirmed>().Counts);
    }

    [Fact]
    public void Confirmations_without_effect_are_not_counted_among_the_six()
    {
        GivenSixConfirmedBy(Ben, "2026-02-17");
        var without = _ledger.Log("teach", "2026-02-18", Ben);
        Assert.False(_ledger.Confirm(without.Entry, Ben).IsRecorded<EntryConfirmed>().Counts);
        foreach (var kind in SixKinds.Take(5))
        {
            _ledger.LogConfirmed(kind, "2026-03-19", Ben);
        }

        Assert.True(_ledger.Confirm(_ledger.Log("guide", "2026-03-19", Ben).Entry, Ben).IsRecorded<EntryConfirmed>().Counts);
    }

    [Fact]
    public void Confirmed_entries_over_a_cap_count_among_the_six()
    {
        foreach (var day in Enumerable.Repeat("2026-03-18", 6))
        {
            _ledger.LogConfirmed("mentor-session", day, Ben);
        }

        Assert.Equal((6, 5), (_ledger.State.Totals.Confirmed, _ledger.State.Totals.OverCap));
        Assert.False(_ledger.Confirm(_ledger.Log("assist", "2026-03-18", Ben).Entry, Ben).IsRecorded<EntryConfirmed>().Counts);
    }

    [Fact]
    public void The_rule_holds_for_entries_that_arrive_confirmed()
    {
        foreach (var kind in SixKinds)
        {
            Assert.True(_ledger.Log(_ledger.Draft(kind, "2026-03-18", Ben) with { ConfirmedBy = Ben.Person }, backfill: true).ConfirmationCounts);
        }

        var seventh = _ledger.Log(_ledger.Draft("accept-mentee", "2026-03-18", Ben) with { ConfirmedBy = Ben.Person }, backfill: true);

        Assert.Equal((false, 10, 20), (seventh.ConfirmationCounts, seventh.Points, seventh.FullPoints));
        Assert.Equal(EntryStatus.SelfReported, _ledger[seventh.Entry].Status);
        Assert.Equal([Ben.Person!.Value], _ledger[seventh.Entry].Answered);
        _ledger.Confirm(seventh.Entry, Ben).IsRepeated();
    }

    private void GivenSixConfirmedBy(Counterpart colleague, string day)
    {
        foreach (var kind in SixKinds)
        {
            _ledger.LogConfirmed(kind, day, colleague);
        }
    }
}
