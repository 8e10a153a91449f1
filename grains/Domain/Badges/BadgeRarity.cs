namespace Readiness.Domain.Badges;

/// <summary>How rare a badge is (product.md section 3), told only where a share says nothing about one person.</summary>
public static class BadgeRarity
{
    /// <summary>Fewest active people for a share to be told (product.md section 11: smaller groups are suppressed).</summary>
    public const int FewestPeople = 5;

    /// <summary>The share of people who hold a badge in tenths of a percent, rounded half up: 0 to 1,000. Null when there are too few.</summary>
    public static int? Of(int holders, int people) => people < FewestPeople ? null : (int)(((2000L * holders) + people) / (2L * people));
}
