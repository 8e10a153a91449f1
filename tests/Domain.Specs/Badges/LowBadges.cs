using Readiness.Domain.Badges;

namespace Readiness.Domain.Specs.Badges;

/// <summary>Badges of every kind of condition with targets that made-up histories reach, and lose again.</summary>
internal static class LowBadges
{
    public static readonly string[] Kinds =
    [
        "meet-someone", "meet-someone", "mentor-session", "mentor-session", "mentor-session", "help-mentor", "attend-event", "introduce",
        "share-resource", "lead-mentee-session", "guide", "express-gratitude",
    ];

    public static BadgeSet All { get; } = new(
    [
        .. Some("any", n => new EntryCount([], n), 1, 8, 25),
        .. Some("introductions", n => new EntryCount(["introduce"], n), 1, 3),
        .. Some("two-kinds", n => new EntryCount(["share-resource", "guide"], n), 2, 5),
        .. Some("met", n => new PeopleCount(["meet-someone"], n), 1, 3, 4),
        .. Some("met-anyhow", n => new PeopleCount(["guide", "meet-someone", "express-gratitude"], n), 2, 4),
        .. Some("streak", n => new LongestStreak(n), 2, 4, 8),
        .. Some("mentors", n => new MentorsAtOnce(n), 1, 2, 4),
        .. Some("both-ways", n => new TwoWayMentors(n), 1, 2),
        .. Some("pillars", _ => new AllPillarsInOneWeek(), 4),
        .. Some("circle", _ => new FullCircle(["mentor-session"], ["lead-mentee-session"]), 2),
    ]);

    private static IEnumerable<BadgeDefinition> Some(string family, Func<int, BadgeCondition> condition, params int[] targets) =>
        targets.Select(target => new BadgeDefinition($"{family}-{target}", family, family, family, BadgeTier.Bronze, [], condition(target)));
}
