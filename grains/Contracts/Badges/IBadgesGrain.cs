namespace Readiness.Contracts.Badges;

/// <summary>A person's badges. The same grain as the person's.</summary>
[Alias("Readiness.IBadgesGrain")]
public interface IBadgesGrain : IGrainWithStringKey
{
    /// <summary>Every badge there is, with the person's progress; null for whoever may not see it.</summary>
    [Alias("Badges")]
    Task<BadgeView[]?> BadgesAsync(Guid viewer);
}
