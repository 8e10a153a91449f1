using Readiness.Domain.Activities;
using Readiness.Domain.Standings;

namespace Readiness.Domain.Specs.Standings;

public sealed class PillarTotalsSpecs
{
    [Theory]
    [InlineData(Pillar.Networking, 8, 2, 3, 4)]
    [InlineData(Pillar.Mentoring, 1, 9, 3, 4)]
    [InlineData(Pillar.GivingBack, 1, 2, 10, 4)]
    [InlineData(Pillar.PayingItForward, 1, 2, 3, 11)]
    public void Points_come_to_one_pillar_and_the_total_is_the_sum(Pillar pillar, int networking, int mentoring, int giving, int forward)
    {
        var totals = new PillarTotals(1, 2, 3, 4).Plus(pillar, 7);

        Assert.Equal(new PillarTotals(networking, mentoring, giving, forward), totals);
        Assert.Equal(17, totals.Total);
        Assert.Equal(new PillarTotals(1, 2, 3, 4)[pillar] + 7, totals[pillar]);
    }

    [Fact]
    public void A_fifth_pillar_is_a_bug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PillarTotals)[(Pillar)4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PillarTotals).Plus((Pillar)4, 1));
    }
}
