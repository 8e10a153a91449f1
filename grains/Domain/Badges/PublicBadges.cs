using Readiness.Domain.Boards;

namespace Readiness.Domain.Badges;

/// <summary>Badges that every colleague may see (product.md section 10): those held by who is shown on boards by name.</summary>
public static class PublicBadges
{
    /// <summary>Whether somebody who is shown so shows their badges.</summary>
    public static bool AreShown(BoardPresence presence) => presence == BoardPresence.Named;

    /// <summary>Those held, as if just reached: how far beyond is not told. Null where the person did not choose to be shown by name.</summary>
    public static IReadOnlyList<BadgeProgress>? Of(BoardPresence presence, IEnumerable<BadgeProgress> all) =>
        AreShown(presence) ? [.. all.Where(badge => badge.IsHeld).Select(badge => badge with { Value = badge.Target })] : null;
}
