using System.Globalization;
using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;
using Readiness.Domain.Specs.Ledgers;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>The example of docs/scoring.md, read from the page and worked out again.</summary>
public sealed class ScoringPageSpecs
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;
    private readonly PersonLedger _ledger = new() { Today = Days.On("2026-11-23") };
    private readonly Rubric _rubric = new("example", "Example", [.. ScoringPage.Table("criterion", "measure", "target", "window", "weight", "gate").Select(Criterion)]);

    [Fact]
    public void The_ledger_of_the_page_has_the_points_it_shows()
    {
        Assert.Contains($"On {_ledger.Today:yyyy-MM-dd}, with this rubric", ScoringPage.Text, StringComparison.Ordinal);

        Assert.All(Ledger(), row => Assert.Equal(row.Shown, row.Logged));
    }

    [Fact]
    public void Values_progress_and_contributions_are_those_of_the_page()
    {
        var assessment = Assess();
        var lines = Lines("confirmed", assessment.Confirmed).Concat(Lines("claimed", assessment.Claimed));

        Assert.Equal(ScoringPage.Table("score", "criterion", "value", "progress", "contribution"), lines);
    }

    [Fact]
    public void Scores_band_and_gates_are_those_of_the_page()
    {
        var assessment = Assess();

        Assert.Equal(
            [
                ["confirmed", Number(assessment.Confirmed.Exact, 1_000), Number(assessment.Confirmed.Tenths, 10), assessment.Band.ToString().ToLowerInvariant(), .. assessment.UnmetGates.Select(gate => gate.Key)],
                ["claimed", Number(assessment.Claimed.Exact, 1_000), Number(assessment.Claimed.Tenths, 10), "", ""],
            ],
            ScoringPage.Table("score", "exact", "shown", "band", "unmet gates"));
    }

    [Fact]
    public void The_gains_are_those_of_the_page()
    {
        Ledger();
        var actions = NextActions.Of(_ledger.State, RulesetOne.Instance, _rubric, _ledger.Now);

        foreach (var row in ScoringPage.Table("kind", "claimed gain", "confirmed gain"))
        {
            var action = actions.Single(one => one.Kind.Key == row[0]);
            Assert.Equal((row[1], row[2]), (Number(action.ClaimedGain, 1), Number(action.ConfirmedGain, 1)));
        }
    }

    [Fact]
    public void The_page_names_all_measures()
    {
        Assert.Equal(MeasureNames.All, ScoringPage.Table("name", "value").Select(row => row[0].Split('`')[1]));
    }

    private static Criterion Criterion(string[] row)
    {
        var words = row[1].Split(' ');
        var (measure, refusal) = MeasureNames.Parse(words[0], words[1..]);
        Assert.Null(refusal);
        return new Criterion(row[0], row[0], Pillar.Mentoring, measure!, int.Parse(row[2], Plain), int.Parse(row[3], Plain), int.Parse(row[4], Plain), row[5] == "yes");
    }

    private Assessment Assess()
    {
        Ledger();
        return Assessments.Assess(_ledger.State, _rubric, _ledger.Today);
    }

    private List<(string Shown, string Logged)> Ledger() =>
        [.. ScoringPage.Table("day", "kind", "with", "confirmed by", "points").Select(row =>
        {
            var with = row[2].Split(", ").Select(Named).ToArray();
            var logged = row[3] == "–" ? _ledger.Did(row[1], row[0], with) : _ledger.DidConfirmed(row[1], row[0], with);
            return (row[4], Number(logged.Points, 1));
        })];

    private static Counterpart Named(string name) => new[] { Cast.Ben, Cast.Cleo, Cast.Dov }.Single(one => one.Name.StartsWith(name, StringComparison.Ordinal));

    private static IEnumerable<string[]> Lines(string score, ScoreSheet sheet) => sheet.Criteria.Select(line => new[]
    {
        score, line.Criterion.Key, Number(line.Value, FixedPoint.One), Number(line.Progress, FixedPoint.One), Number(line.Contribution, 1),
    });

    private static string Number(long value, long unit) => (value / (decimal)unit).ToString("0.#########", Plain);
}
