using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;
using Readiness.Domain.Specs.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>From values to scores, bands and gates.</summary>
public sealed class ScoreSpecs
{
    private readonly PersonLedger _ledger = new();

    [Theory]
    [InlineData(0, 12, 0)]
    [InlineData(3, 12, 250_000_000)]
    [InlineData(1, 3, 333_333_333)]
    [InlineData(12, 12, 1_000_000_000)]
    [InlineData(13, 12, 1_000_000_000)]
    public void Progress_is_value_by_target_and_never_more_than_all(int value, int target, long progress) =>
        Assert.Equal(progress, ScoreArithmetic.Progress(value * FixedPoint.One, target));

    [Theory]
    [InlineData(499_500_000, 500)]
    [InlineData(499_499_999, 499)]
    [InlineData(499_449_999, 499)]
    [InlineData(1_000_000_000, 1_000)]
    [InlineData(500_000, 1)]
    [InlineData(499_999, 0)]
    public void A_score_is_rounded_half_up_from_the_exact_fraction(long progress, int tenths) =>
        Assert.Equal(tenths, ScoreArithmetic.Tenths(progress, 1));

    [Fact]
    public void Weights_are_shares_of_their_sum()
    {
        _ledger.DidConfirmed("guide", "2026-03-17", Ben);
        var sheet = Assess(
            Made.Criterion("met", new EntriesOfKinds(["guide"]), target: 1, weight: 1),
            Made.Criterion("half", new EntriesOfKinds(["guide"]), target: 2, weight: 2),
            Made.Criterion("none", new EntriesOfKinds(["assist"]), target: 2, weight: 3)).Confirmed;

        Assert.Equal((333, 33_333), (sheet.Tenths, sheet.Exact));
        Assert.Equal([16_650, 16_650, 0], sheet.Criteria.Select(score => score.Contribution));
        Assert.Equal([true, false, false], sheet.Criteria.Select(score => score.Met));
    }

    [Fact]
    public void What_rounding_leaves_over_goes_to_the_larger_weight_and_then_to_the_first()
    {
        Assert.Equal([33_334, 33_333, 33_333], ScoreArithmetic.Contributions(1_000, [FixedPoint.One, FixedPoint.One, FixedPoint.One], [5, 5, 5]));
        Assert.Equal([11, 45, 44], ScoreArithmetic.Contributions(1, [100, 100, 100], [1, 4, 4]));
        Assert.Equal([33, 34, 33], ScoreArithmetic.Contributions(1, [4, 2, 4], [1, 2, 1]));
        Assert.Equal([0, 50, 50, 0], ScoreArithmetic.Contributions(1, [0, 1, 1, 0], [900, 1, 1, 900]));
        Assert.Equal([7, 93], ScoreArithmetic.Contributions(1, [2, 3], [9, 80]));
    }

    [Theory]
    [InlineData(0, true, ReadinessBand.Building)]
    [InlineData(399, true, ReadinessBand.Building)]
    [InlineData(400, false, ReadinessBand.Growing)]
    [InlineData(599, true, ReadinessBand.Growing)]
    [InlineData(600, true, ReadinessBand.Close)]
    [InlineData(799, true, ReadinessBand.Close)]
    [InlineData(800, false, ReadinessBand.Close)]
    [InlineData(1000, false, ReadinessBand.Close)]
    [InlineData(800, true, ReadinessBand.ReadyForReview)]
    public void Bands_begin_at_40_60_and_80_and_ready_needs_every_gate(int tenths, bool gatesMet, ReadinessBand band) =>
        Assert.Equal(band, Bands.Of(tenths, gatesMet));

    [Fact]
    public void A_gate_is_met_by_confirmed_evidence_only_and_an_unmet_one_comes_first()
    {
        _ledger.DidConfirmed("guide", "2026-03-17", Ben);
        _ledger.Did("assist", "2026-03-17", Ben);
        Criterion[] criteria =
        [
            Made.Criterion("guide", new EntriesOfKinds(["guide"]), target: 1, weight: 90, gate: true),
            Made.Criterion("teach", new EntriesOfKinds(["teach"]), target: 1, weight: 1),
            Made.Criterion("assist", new EntriesOfKinds(["assist"]), target: 1, weight: 9, gate: true),
        ];

        var assessment = Assess(criteria);

        Assert.Equal((900, 990, ReadinessBand.Close), (assessment.Confirmed.Tenths, assessment.Claimed.Tenths, assessment.Band));
        Assert.Equal(["assist"], assessment.UnmetGates.Select(gate => gate.Key));
        Assert.Equal(["assist", "guide", "teach"], assessment.Lines.Select(line => line.Confirmed.Criterion.Key));
        _ledger.DidConfirmed("assist", "2026-03-16", Cleo);
        Assert.Equal((ReadinessBand.ReadyForReview, 0), (Assess(criteria).Band, Assess(criteria).UnmetGates.Count));
    }

    [Fact]
    public void Points_keep_the_half_of_90_days_and_whole_billionths_between()
    {
        Assert.Equal([1_000_000_000, 992_327_946, 500_000_000, 250_000_000], new[] { 0, 1, 90, 180 }.Select(Decay.Factor));
        Assert.All(Enumerable.Range(0, 366), age => Assert.Equal(Math.Round(Math.Pow(2, -age / 90.0) * 1e9, MidpointRounding.AwayFromZero), Decay.Factor(age)));
    }

    [Fact]
    public void Points_in_every_pillar_are_kept_apart()
    {
        _ledger.DidConfirmed("guide", "2026-03-18", Ben);
        var sheet = Assess([.. Enum.GetValues<Pillar>().Select(pillar => Made.Criterion(pillar.ToString(), new DecayedPoints(pillar), target: 40))]).Confirmed;

        Assert.Equal([0, 0, 0, 250_000_000], sheet.Criteria.Select(score => score.Progress));
        Assert.Equal(63, sheet.Tenths);
    }

    private Assessment Assess(params Criterion[] criteria) => Assessments.Assess(_ledger.State, Made.Rubric(criteria), _ledger.Today);
}
