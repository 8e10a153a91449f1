using CsCheck;
using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;

namespace Readiness.Domain.Specs.Readiness;

public sealed class AssessmentProperties
{
    private const int Ledgers = 400;
    private const int Bundles = 1_000;
    private const int CasesABundle = 100;

    private static readonly Gen<(long Value, int Target, int Weight)> Line = Gen.Select(
        Gen.Frequency((1, Gen.Const(0)), (2, Gen.Const(1)), (4, Gen.Const(2))), Gen.Int[0, 999_999_999], Gen.Int[0, 60], Gen.Int[1, 50], Gen.Int[1, 1_000],
        (shape, part, whole, target, weight) => (shape switch { 0 => 0L, 1 => whole * FixedPoint.One, _ => (whole * FixedPoint.One) + part }, target, weight));

    private static readonly Gen<(long Value, int Target, int Weight)[][]> Cases = Line.Array[1, 40].Array[CasesABundle];

    [Fact]
    public void Contributions_sum_exactly_to_the_score_shown() =>
        Cases.Check(Bundles, cases => Assert.All(cases, SumsUp));

    [Fact]
    public void Every_ledger_comes_to_what_the_sentences_say() =>
        Years.Any.Check(Ledgers, ledger =>
        {
            foreach (var rubric in RubricsOne.All.Append(Made.EveryMeasure))
            {
                var assessment = Assessments.Assess(ledger.State, rubric, ledger.Today);
                Agrees(assessment.Confirmed, new PlainReadiness(ledger.State.Known, rubric, ledger.Today, confirmed: true));
                Agrees(assessment.Claimed, new PlainReadiness(ledger.State.Known, rubric, ledger.Today, confirmed: false));
            }
        });

    [Fact]
    public void Whatever_is_behind_a_criterion_makes_up_its_value() =>
        Years.Any.Check(Ledgers / 8, ledger =>
        {
            foreach (var criterion in Made.EveryMeasure.Criteria)
            {
                var alone = Made.Rubric(criterion);
                var behind = ledger.State.Known.Where(entry => criterion.Counts(entry, ledger.Today)).ToList();
                var confirmed = behind.Where(entry => criterion.CountsConfirmed(entry, ledger.Today)).ToList();
                var all = Assessments.Assess(ledger.State, alone, ledger.Today);
                Assert.Equal(all.Claimed.Criteria[0].Value, Assess(behind).Claimed.Criteria[0].Value);
                Assert.Equal(all.Confirmed.Criteria[0].Value, Assess(confirmed).Confirmed.Criteria[0].Value);

                Assessment Assess(IEnumerable<LedgerEntry> entries) =>
                    Assessments.Assess(new LedgerState().Copy(entries), alone, ledger.Today);
            }
        });

    [Fact]
    public void The_made_up_ledgers_reach_every_band_and_every_measure()
    {
        var bands = new HashSet<ReadinessBand>();
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        var values = new SortedSet<string>(StringComparer.Ordinal);
        Years.Any.Check(Ledgers, ledger =>
        {
            kinds.UnionWith(ledger.State.Known.Where(Evidence.CountsConfirmed).Select(entry => entry.KindKey));
            var assessment = Assessments.Assess(ledger.State, Made.EveryMeasure, ledger.Today);
            bands.Add(assessment.Band);
            values.UnionWith(assessment.Confirmed.Criteria.Where(score => score.Progress is > 0 and < FixedPoint.One).Select(score => score.Criterion.Key));
        });

        Assert.Equal(RulesetOne.Instance.Kinds.Count, kinds.Count);
        Assert.Equal(Made.EveryMeasure.Criteria.Select(criterion => criterion.Key).Order(StringComparer.Ordinal), values);
        Assert.Superset(new HashSet<ReadinessBand> { ReadinessBand.Building, ReadinessBand.Growing }, bands);
    }

    private static void SumsUp((long Value, int Target, int Weight)[] lines)
    {
        var progress = lines.Select(line => ScoreArithmetic.Progress(line.Value, line.Target)).ToArray();
        var weights = lines.Select(line => line.Weight).ToArray();
        var weighted = progress.Zip(weights).Sum(line => line.First * line.Second);
        var exact = 100m * weighted / weights.Sum() / FixedPoint.One;
        var tenths = ScoreArithmetic.Tenths(weighted, weights.Sum());

        var parts = ScoreArithmetic.Contributions(tenths, progress, weights);

        Assert.Equal(decimal.Floor((exact * 10) + 0.5m), tenths);
        Assert.Equal(decimal.Floor((exact * 1000) + 0.5m), ScoreArithmetic.Thousandths(weighted, weights.Sum()));
        Assert.Equal(tenths * 100, parts.Sum());
        for (var i = 0; i < parts.Length; i++)
        {
            var share = weighted == 0 ? 0 : tenths * 100m * weights[i] * progress[i] / weighted;
            Assert.True(Math.Abs(parts[i] - share) < 1 && (progress[i] > 0 || parts[i] == 0), $"{parts[i]} for {share}");
        }
    }

    private static void Agrees(ScoreSheet sheet, PlainReadiness plain)
    {
        Assert.Equal((plain.Tenths, plain.Thousandths), (sheet.Tenths, sheet.Exact));
        Assert.Equal(sheet.Tenths * 100, sheet.Criteria.Sum(score => score.Contribution));
        foreach (var score in sheet.Criteria)
        {
            Assert.Equal(plain.Value(score.Criterion), score.Value / (decimal)FixedPoint.One);
            Assert.Equal(plain.Progress(score.Criterion), score.Progress / (decimal)FixedPoint.One);
        }
    }
}
