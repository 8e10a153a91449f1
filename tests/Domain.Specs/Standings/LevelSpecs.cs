using Readiness.Domain.Standings;

namespace Readiness.Domain.Specs.Standings;

public sealed class LevelSpecs
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 120)]
    [InlineData(3, 276)]
    [InlineData(4, 479)]
    [InlineData(5, 742)]
    [InlineData(6, 1085)]
    [InlineData(7, 1531)]
    [InlineData(8, 2110)]
    [InlineData(9, 2863)]
    public void A_level_begins_at_the_rounded_sum_and_not_a_point_earlier(int level, int start)
    {
        Assert.Equal(start, Levels.StartsAt(level));
        Assert.Equal(level, Levels.Of(start));
        Assert.Equal(Math.Max(1, level - 1), Levels.Of(start - 1));
    }

    [Fact]
    public void Levels_go_on_as_far_as_points_can_be_counted()
    {
        var sum = 0.0;
        for (var level = 1; sum < int.MaxValue; level++)
        {
            Assert.InRange(Levels.StartsAt(level), sum - 0.501, sum + 0.501);
            Assert.Equal(level, Levels.Of(Levels.StartsAt(level)));
            sum += 120 * Math.Pow(1.3, level - 1);
        }
    }

    [Fact]
    public void A_level_nobody_can_reach_begins_at_the_largest_number()
    {
        Assert.Equal(int.MaxValue, Levels.StartsAt(500));
        Assert.True(Levels.Of(int.MaxValue) > 50);
    }
}
