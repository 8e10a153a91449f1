using Readiness.Domain.Readiness;

namespace Readiness.Domain.Specs.Readiness.Rings;

/// <summary>What it brings to confirm each other everything: the tables of docs/scoring.md, read from the page and simulated again.</summary>
public sealed class CollusionRingSpecs
{
    private const double MostGain = 1.3;
    private const int ReadyFrom = 80;
    private static readonly IReadOnlyList<Outcome> Outcomes = Outcome.All.Value;

    [Fact]
    public void Points_of_rings_and_of_honest_people_are_those_of_the_page() => Assert.Equal(
        ScoringPage.Table("hours a week", "ring of", "points, honest", "points, ring", "points without the pair rule"),
        Outcomes.SelectMany(outcome => outcome.PointRows()));

    [Fact]
    public void Confirmed_scores_of_rings_and_of_honest_people_are_those_of_the_page() => Assert.Equal(
        ScoringPage.Table("hours a week", "ring of", "rubric", "confirmed, honest", "confirmed, answered", "confirmed, ring", "confirmed without the pair rule", "gain", "gain over answered"),
        Outcomes.SelectMany(outcome => outcome.ScoreRows()));

    [Fact]
    public void From_two_hours_a_week_on_no_ring_has_more_than_1_3_times_what_an_honest_person_has()
    {
        var busy = Outcomes.Where(outcome => outcome.HoursAWeek >= 2).ToList();

        Assert.Equal(3, busy.Count);
        Assert.All(busy, outcome => Assert.All(Outcome.Sizes, size => Assert.All(RubricsOne.All, rubric => Assert.InRange(outcome.Gain(size, rubric), 0, MostGain))));
    }

    [Fact]
    public void Whatever_the_effort_no_ring_has_more_than_1_3_times_what_an_honest_person_has_whose_colleagues_answer() => Assert.All(
        Outcomes, outcome => Assert.All(Outcome.Sizes, size => Assert.All(RubricsOne.All, rubric => Assert.InRange(outcome.GainOverAnswered(size, rubric), 0, MostGain))));

    [Fact]
    public void With_less_effort_a_ring_gains_more_over_who_is_not_answered_and_is_not_ready_for_it()
    {
        var idle = Assert.Single(Outcomes, outcome => outcome.HoursAWeek < 2);

        Assert.All(Outcome.Sizes, size => Assert.All(RubricsOne.All, rubric => Assert.InRange(idle.Confirmed(size, rubric), 0, ReadyFrom - 0.1)));
    }

    [Fact]
    public void Small_rings_at_the_caps_are_kept_down_by_the_pair_rule() =>
        Assert.All(RubricsOne.All, rubric => Assert.True(Outcomes[0].Confirmed(4, rubric) < 0.75 * Outcomes[0].WithoutPairRule(4, rubric)));
}
