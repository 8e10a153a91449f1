namespace Readiness.Contracts.Badges;

/// <summary>A person's badges. The same grain as the person's.</summary>
[Alias("Readiness.IBadgesGrain")]
public interface IBadgesGrain : IGrainWithStringKey
{
    /// <summary>
    /// Every badge there is, with the person's progress. Colleagues get those held by who is shown by name, without progress
    /// beyond; null of anybody else.
    /// </summary>
    [Alias("Badges")]
    Task<BadgeView[]?> BadgesAsync(Guid viewer);
}
