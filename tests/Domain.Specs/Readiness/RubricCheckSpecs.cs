using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;

namespace Readiness.Domain.Specs.Readiness;

public sealed class RubricCheckSpecs
{
    private static readonly Criterion Good = Made.Criterion("good", new EntriesOfKinds(["guide"]));

    [Fact]
    public void A_good_rubric_is_not_refused()
    {
        Assert.Empty(Check(Good));
        Assert.Empty(Check(Made.EveryMeasure));
        Assert.Empty(Check(Good with { WindowDays = 7, Weight = 1, Target = 1 }, Good with { Key = "most", WindowDays = 365, Weight = 1_000, Target = 1_000_000 }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1_001)]
    public void A_weight_out_of_range_is_refused_by_its_place(int weight) => Refuses(Good with { Weight = weight }, "WEIGHT_OUT_OF_RANGE", "weight");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void A_target_out_of_range_is_refused_by_its_place(int target) => Refuses(Good with { Target = target }, "TARGET_OUT_OF_RANGE", "target");

    [Fact]
    public void A_target_in_percent_is_at_most_100()
    {
        Assert.Empty(Check(Good with { Measure = new FeedbackActedOn(), Target = 100 }));
        Refuses(Good with { Measure = new FeedbackActedOn(), Target = 101 }, "TARGET_OUT_OF_RANGE", "target");
        Refuses(Good with { Measure = new TwoWayMentorships(), Target = 101 }, "TARGET_OUT_OF_RANGE", "target");
    }

    [Theory]
    [InlineData(6)]
    [InlineData(366)]
    public void A_window_out_of_range_is_refused_by_its_place(int days) => Refuses(Good with { WindowDays = days }, "WINDOW_OUT_OF_RANGE", "window");

    [Fact]
    public void A_kind_the_catalog_lacks_is_refused_by_its_name()
    {
        Refuses(Good with { Measure = new ActiveWeeks(["guide", "coffee"]) }, "UNKNOWN_KIND", "kinds");
        Assert.Equal("There is no activity kind 'coffee'.", Check(Good with { Measure = new ActiveWeeks(["guide", "coffee"]) })[0].Refusal.Message);
    }

    [Fact]
    public void A_measure_whose_own_kinds_the_catalog_lacks_is_refused()
    {
        var kinds = RulesetOne.Instance.Kinds.Where(kind => kind.Key != "help-mentor").ToList();

        var refused = Assert.Single(RubricCheck.Check(Made.Rubric(new TwoWayMentorships()), kinds));

        Assert.Equal((0, "UNKNOWN_KIND"), (refused.Criterion, refused.Refusal.Code));
    }

    [Fact]
    public void A_measure_of_kinds_without_kinds_is_refused()
    {
        Refuses(Good with { Measure = new EntriesOfKinds([]) }, "KINDS_MISSING", "kinds");
        Refuses(Good with { Measure = new DistinctCounterparts([]) }, "KINDS_MISSING", "kinds");
        Refuses(Good with { Measure = new ActiveWeeks([]) }, "KINDS_MISSING", "kinds");
    }

    [Fact]
    public void A_key_twice_or_none_is_refused()
    {
        Refuses(Good, "CRITERION_KEY_REPEATED", "key");
        Refuses(Good with { Key = " " }, "CRITERION_KEY_MISSING", "key");
    }

    [Fact]
    public void A_rubric_has_1_to_40_criteria()
    {
        Assert.Equal([new RubricRefusal(null, RubricRefusals.NoCriteria)], Check());
        Assert.Empty(Check(Many(40)));
        Assert.Equal([new RubricRefusal(null, RubricRefusals.TooManyCriteria)], Check(Many(41)));
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        var refused = Check(Good with { Weight = 0, Target = 0 }, Good, Good with { Key = "third", WindowDays = 1 });

        Assert.Equal([(0, "weight"), (0, "target"), (1, "key"), (2, "window")], refused.Select(one => (one.Criterion!.Value, one.Refusal.Field!)));
    }

    private static Criterion[] Many(int count) => [.. Enumerable.Range(0, count).Select(number => Good with { Key = $"c{number}" })];

    private static IReadOnlyList<RubricRefusal> Check(params Criterion[] criteria) => Check(Made.Rubric(criteria));

    private static IReadOnlyList<RubricRefusal> Check(Rubric rubric) => RubricCheck.Check(rubric, RulesetOne.Instance.Kinds);

    /// <summary>As the second of two.</summary>
    private static void Refuses(Criterion second, string code, string field)
    {
        var refused = Assert.Single(Check(Good, second == Good ? second : second with { Key = second.Key.Trim().Length == 0 ? " " : "second" }));
        Assert.Equal((1, code, field), (refused.Criterion, refused.Refusal.Code, refused.Refusal.Field));
        Assert.EndsWith(".", refused.Refusal.Message, StringComparison.Ordinal);
    }
}
