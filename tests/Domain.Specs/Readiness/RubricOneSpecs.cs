using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>The three rubrics that come with ruleset 1.</summary>
public sealed class RubricOneSpecs
{
    private static readonly Ruleset Rules = RulesetOne.Instance;

    [Fact]
    public void There_is_a_rubric_for_each_of_three_levels_in_their_order() =>
        Assert.Equal(["senior", "lead", "principal"], Rules.Rubrics.Select(rubric => rubric.Level));

    [Fact]
    public void They_can_be_used_with_the_catalog_they_come_with() =>
        Assert.All(Rules.Rubrics, rubric => Assert.Empty(RubricCheck.Check(rubric, Rules.Kinds)));

    [Fact]
    public void Each_has_ten_criteria_or_more_two_gates_or_more_and_weights_that_add_up_to_100()
    {
        foreach (var rubric in Rules.Rubrics)
        {
            Assert.True(rubric.Criteria.Count >= 10 && rubric.Criteria.Count(criterion => criterion.Gate) >= 2, rubric.Title);
            Assert.Equal(100, rubric.TotalWeight);
            Assert.All(rubric.Criteria, criterion => Assert.InRange(criterion.WindowDays, 84, 365));
            Assert.Distinct(rubric.Criteria.Select(criterion => criterion.Title));
        }
    }

    [Fact]
    public void Each_looks_at_all_ten_practices_and_all_four_pillars()
    {
        foreach (var rubric in Rules.Rubrics)
        {
            var practices = rubric.Criteria.SelectMany(criterion => criterion.Measure.Kinds).Select(kind => Rules.Find(kind)!.Practice.Number);
            Assert.Equal(Enumerable.Range(1, 10), practices.Distinct().Order());
            Assert.Equal(4, rubric.Criteria.Select(criterion => criterion.Pillar).Distinct().Count());
        }
    }

    [Fact]
    public void Together_they_use_all_eight_measures() =>
        Assert.Equal(8, Rules.Rubrics.SelectMany(rubric => rubric.Criteria).Select(criterion => criterion.Measure.Name).Distinct().Count());

    [Theory]
    [InlineData(Pillar.GivingBack)]
    [InlineData(Pillar.PayingItForward)]
    public void Giving_back_and_paying_forward_weigh_more_the_higher_the_level(Pillar pillar)
    {
        var shares = Rules.Rubrics.Select(rubric =>
            rubric.Criteria.Where(criterion => criterion.Pillar == pillar).Sum(criterion => criterion.Weight) / (decimal)rubric.TotalWeight).ToList();

        Assert.True(shares[0] > 0 && shares[0] < shares[1] && shares[1] < shares[2], string.Join(" < ", shares));
    }
}
