using Readiness.Domain.Badges;
using Readiness.Domain.Boards;

namespace Readiness.Domain.Specs.Badges;

/// <summary>What colleagues see of somebody's badges.</summary>
public sealed class PublicBadgesSpecs
{
    private static readonly BadgeProgress[] Mine = [.. LowBadges.All.Take(2).Select((badge, index) => new BadgeProgress(badge, 0, index == 0 ? Days.On("2026-03-18") : null))];

    [Fact]
    public void Who_is_shown_by_name_shows_those_held_and_not_how_far_they_are()
    {
        var seen = Assert.Single(PublicBadges.Of(BoardPresence.Named, Mine)!);

        Assert.Equal((Mine[0].Badge, seen.Target, Mine[0].AwardedOn), (seen.Badge, seen.Value, seen.AwardedOn));
    }

    [Theory]
    [InlineData(BoardPresence.Pseudonym)]
    [InlineData(BoardPresence.Hidden)]
    public void Who_is_not_shows_none(BoardPresence presence) => Assert.Null(PublicBadges.Of(presence, Mine));
}
