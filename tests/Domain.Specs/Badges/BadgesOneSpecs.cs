using Readiness.Domain.Activities;
using Readiness.Domain.Badges;

namespace Readiness.Domain.Specs.Badges;

public sealed class BadgesOneSpecs
{
    private static readonly BadgeSet Badges = RulesetOne.Instance.Badges;

    [Fact]
    public void There_are_at_least_20_each_with_a_key_of_its_own()
    {
        Assert.True(Badges.Count >= 20);
        Assert.Equal(Badges.Count, Badges.Select(badge => badge.Key).Distinct().Count());
        Assert.Equal(Badges.Count, Badges.Select(badge => badge.Description).Distinct().Count());
    }

    [Fact]
    public void Every_practice_has_a_badge_that_its_own_kinds_lead_to()
    {
        var covered = Badges.SelectMany(badge => badge.Condition.Kinds.Select(kind => RulesetOne.Instance.Find(kind)!.Practice.Number).Intersect(badge.Practices));

        Assert.Equal(Enumerable.Range(1, 10), covered.Distinct().Order());
    }

    [Theory]
    [InlineData("First step", 1)]
    [InlineData("All four pillars in one week", 4)]
    [InlineData("Connector", 10, 25, 50)]
    [InlineData("Bridge builder", 3, 10, 25)]
    [InlineData("Full circle", 2)]
    [InlineData("Board of mentors", 3)]
    [InlineData("Good listener", 5, 15, 40)]
    [InlineData("Two-way street", 1, 3)]
    [InlineData("Grateful", 3, 10, 25)]
    [InlineData("Teacher", 1, 5, 15)]
    [InlineData("Steady", 4, 12, 26)]
    public void The_badges_that_the_rules_name_ask_for_what_they_say(string title, params int[] targets) =>
        Assert.Equal(targets, Badges.Where(badge => badge.Title == title).Select(badge => badge.Condition.Target));

    [Fact]
    public void Tiers_of_a_family_rise_and_ask_for_more()
    {
        Assert.All(Badges.GroupBy(badge => badge.Family).Where(family => family.Count() > 1), family =>
        {
            Assert.Equal(Enum.GetValues<BadgeTier>().Take(family.Count()), family.Select(badge => badge.Tier));
            Assert.All(family.Zip(family.Skip(1)), pair => Assert.True(pair.First.Condition.Target < pair.Second.Condition.Target));
            Assert.Single(family.Select(badge => badge.Title).Distinct());
        });
    }

    [Fact]
    public void Every_kind_a_badge_names_is_in_the_catalog()
    {
        Assert.All(Badges.SelectMany(badge => badge.Condition.Kinds), kind => Assert.NotNull(RulesetOne.Instance.Find(kind)));
    }

    [Fact]
    public void Words_are_plain_sentences_without_exclamation_marks()
    {
        Assert.All(Badges, badge =>
        {
            Assert.InRange(badge.Description.Length, 15, 120);
            Assert.EndsWith(".", badge.Description, StringComparison.Ordinal);
            Assert.DoesNotContain('!', badge.Title + badge.Description);
        });
    }

    [Fact]
    public void A_badge_is_found_by_its_key_and_a_stranger_is_not()
    {
        Assert.Equal("Connector", Badges.Find("connector-silver")!.Title);
        Assert.Null(Badges.Find("connector-platinum"));
    }

    [Fact]
    public void An_entry_can_move_the_badges_of_its_kind_and_those_of_any_kind()
    {
        Assert.Equal(
            ["first-step", "four-pillars", "steady-bronze", "steady-silver", "steady-gold", "bridge-builder-bronze", "bridge-builder-silver", "bridge-builder-gold"],
            Badges.TouchedBy("introduce").Select(badge => badge.Key));
        Assert.Equal(5, Badges.TouchedBy("no-such-kind").Count);
    }
}
