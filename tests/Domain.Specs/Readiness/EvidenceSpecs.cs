using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>Which entries readiness takes into account.</summary>
public sealed class EvidenceSpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void A_confirmed_entry_counts_in_both_scores() => Counts(_ledger.DidConfirmed("guide", "2026-03-17", Ben), claimed: true, confirmed: true);

    [Fact]
    public void A_self_reported_entry_counts_as_claimed_only() => Counts(_ledger.Did("guide", "2026-03-17", Ben), claimed: true, confirmed: false);

    [Fact]
    public void A_kind_that_needs_nobody_is_confirmed_by_a_colleague_like_any_other()
    {
        Counts(_ledger.Did("attend-event", "2026-03-17"), claimed: true, confirmed: false);
        Counts(_ledger.DidConfirmed("attend-event", "2026-03-16", Ben), claimed: true, confirmed: true);
    }

    [Fact]
    public void An_entry_over_a_cap_never_counts_even_when_it_is_confirmed()
    {
        _ledger.DidConfirmed("attend-event", "2026-03-17", Ben);

        Counts(_ledger.DidConfirmed("attend-event", "2026-03-17", Ben), claimed: false, confirmed: false);
    }

    [Fact]
    public void An_entry_that_novelty_left_without_worth_never_counts()
    {
        _ledger.DidConfirmed("meet-someone", "2026-03-17", Ben);
        _ledger.DidConfirmed("meet-someone", "2026-03-17", Ben);
        Counts(_ledger.DidConfirmed("meet-someone", "2026-03-17", Ben), claimed: true, confirmed: true);

        Counts(_ledger.DidConfirmed("meet-someone", "2026-03-17", Ben), claimed: false, confirmed: false);
    }

    [Fact]
    public void A_private_entry_never_counts() =>
        Counts(_ledger.Log(_ledger.Draft("guide", "2026-03-17", Ben) with { Private = true }), claimed: false, confirmed: false);

    [Fact]
    public void A_retracted_or_declined_entry_counts_no_more()
    {
        var retracted = _ledger.DidConfirmed("guide", "2026-03-17", Ben);
        var declined = _ledger.Did("assist", "2026-03-17", Ben);
        _ledger.Retract(retracted.Entry);
        _ledger.Decline(declined.Entry, Ben);

        Counts(retracted, claimed: false, confirmed: false);
        Counts(declined, claimed: false, confirmed: false);
    }

    [Fact]
    public void An_entry_is_behind_a_criterion_of_its_kind_inside_the_window()
    {
        var criterion = Made.Criterion("guide", new EntriesOfKinds(["guide"]), days: 7);
        var entry = _ledger[_ledger.Did("guide", "2026-03-12", Ben).Entry];

        Assert.True(criterion.Counts(entry, Days.On("2026-03-18")));
        Assert.False(criterion.Counts(entry, Days.On("2026-03-19")));
        Assert.False(criterion.Counts(entry, Days.On("2026-03-11")));
        Assert.False(criterion.CountsConfirmed(entry, Days.On("2026-03-18")));
        Assert.False(Made.Criterion("assist", new EntriesOfKinds(["assist"])).Counts(entry, Days.On("2026-03-18")));
    }

    [Fact]
    public void An_entry_that_names_nobody_is_not_behind_a_count_of_people()
    {
        var entry = _ledger[_ledger.Did("attend-event", "2026-03-12").Entry];

        Assert.False(Made.Criterion("people", new DistinctCounterparts(["attend-event"])).Counts(entry, _ledger.Today));
        Assert.True(Made.Criterion("points", new DecayedPoints(Pillar.Networking)).Counts(entry, _ledger.Today));
    }

    private void Counts(ActivityLogged logged, bool claimed, bool confirmed) =>
        Assert.Equal((claimed, confirmed), (Evidence.Counts(_ledger[logged.Entry]), Evidence.CountsConfirmed(_ledger[logged.Entry])));
}
