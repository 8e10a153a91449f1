using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

public sealed class TrustSpecs
{
    private readonly PersonLedger _ledger = new();

    [Fact]
    public void A_self_reported_entry_of_a_kind_that_needs_a_person_scores_half() => Assert.Equal(10, _ledger.Log("accept-mentee", "2026-03-18", Ben).Points);

    [Fact]
    public void A_self_reported_entry_of_a_kind_that_needs_nobody_scores_in_full()
    {
        Assert.Equal(20, _ledger.Log("attend-event", "2026-03-18").Points);
        Assert.Equal(30, _ledger.Log("teach", "2026-03-18", Ben).Points);
    }

    [Fact]
    public void A_confirmed_entry_scores_in_full()
    {
        var logged = _ledger.Log("accept-mentee", "2026-03-18", Ben);

        var confirmed = _ledger.Confirm(logged.Entry, Ben).IsRecorded<EntryConfirmed>();

        Assert.Equal((10, 20), (confirmed.Points, _ledger.Points));
        Assert.Equal((EntryStatus.Confirmed, Ben.Person, 20), (_ledger[logged.Entry].Status, _ledger[logged.Entry].ConfirmedBy, _ledger[logged.Entry].Points));
    }

    [Fact]
    public void Confirming_what_scored_in_full_moves_no_points()
    {
        var logged = _ledger.Log("attend-event", "2026-03-18", Ben);

        Assert.Equal(0, _ledger.Confirm(logged.Entry, Ben).IsRecorded<EntryConfirmed>().Points);
        Assert.Equal((20, 1), (_ledger.Points, _ledger.State.Totals.Confirmed));
    }

    [Fact]
    public void A_confirmation_keeps_the_novelty_the_entry_was_logged_with()
    {
        var first = _ledger.Log("mentor-session", "2026-03-17", Ben);
        var second = _ledger.Log("mentor-session", "2026-03-18", Ben);
        _ledger.Retract(first.Entry);

        _ledger.Confirm(second.Entry, Ben);

        Assert.Equal(8, _ledger[second.Entry].Points);
    }

    [Theory]
    [InlineData(20, 0, false, 20)]
    [InlineData(20, 0, true, 10)]
    [InlineData(15, 0, true, 8)]
    [InlineData(5, 0, true, 3)]
    [InlineData(3, 0, true, 2)]
    [InlineData(5, 1, false, 3)]
    [InlineData(3, 1, false, 2)]
    [InlineData(5, 1, true, 1)]
    [InlineData(3, 1, true, 1)]
    [InlineData(15, 1, true, 4)]
    [InlineData(10, 2, false, 3)]
    [InlineData(30, 2, false, 8)]
    [InlineData(5, 2, false, 1)]
    [InlineData(10, 2, true, 1)]
    [InlineData(20, 2, true, 3)]
    [InlineData(3, 2, true, 0)]
    [InlineData(30, 3, false, 0)]
    [InlineData(30, 4, true, 0)]
    public void Points_are_rounded_half_up(int basePoints, int repeats, bool halfTrust, int points) =>
        Assert.Equal(points, Scores.Points(basePoints, repeats, halfTrust));

    [Fact]
    public void Points_of_every_kind_are_the_exact_product_rounded_half_up()
    {
        decimal[] novelty = [1m, 0.5m, 0.25m, 0m];
        foreach (var kind in RulesetOne.Instance.Kinds)
        {
            for (var repeats = 0; repeats < novelty.Length; repeats++)
            {
                Assert.Equal(decimal.Floor((kind.BasePoints * novelty[repeats]) + 0.5m), Scores.Points(kind.BasePoints, repeats, halfTrust: false));
                Assert.Equal(decimal.Floor((kind.BasePoints * novelty[repeats] / 2) + 0.5m), Scores.Points(kind.BasePoints, repeats, halfTrust: true));
            }
        }
    }

    [Fact]
    public void A_private_entry_scores_nothing_and_stands_nowhere()
    {
        var logged = _ledger.Log(_ledger.Draft("attend-event", "2026-03-18") with { Private = true });

        Assert.Equal((CapOutcome.Private, 0, 0), (logged.Cap, logged.Points, logged.FullPoints));
        Assert.Equal((0, 0, 0), (_ledger.Points, _ledger.State.Totals.Entries, _ledger.State.Totals.OverCap));
        Assert.Empty(_ledger.State.ScoredWeeks);
    }
}
