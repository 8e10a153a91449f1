using static Readiness.Domain.Badges.BadgeTier;

namespace Readiness.Domain.Badges;

/// <summary>The badges of ruleset 1 (product.md section 3).</summary>
public static class BadgesOne
{
    private static readonly BadgeTier[] Tiers = [Bronze, Silver, Gold];

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<BadgeDefinition> Definitions { get; } =
    [
        Single("first-step", "First step", "Log your first activity.", Bronze, [], new EntryCount([], 1)),
        Single(
            "four-pillars", "All four pillars in one week", "Do something for each of the four pillars in one and the same week.",
            Silver, [], new AllPillarsInOneWeek()),
        .. Family("steady", "Steady", [], weeks => $"Keep a streak of {weeks} weeks.", weeks => new LongestStreak(weeks), 4, 12, 26),
        .. Family("out-there", "Out there", [1], n => $"Go to {n} events of your field.", n => new EntryCount(["attend-event"], n), 3, 10, 25),
        .. Family("connector", "Connector", [1], n => $"Meet {n} different people.", n => new PeopleCount(["meet-someone"], n), 10, 25, 50),
        .. Family(
            "follow-through", "Follow-through", [2], n => $"Follow up with {n} different people, or offer them your help.",
            n => new PeopleCount(["follow-up", "offer-help"], n), 5, 20, 50),
        .. Family(
            "clear-voice", "Clear voice", [3], n => $"Add your insight {n} times: publish something or join a discussion of your field.",
            n => new EntryCount(["publish", "join-discussion"], n), 3, 15, 50),
        .. Family(
            "bold-ask", "Bold ask", [4], n => n == 1 ? "Approach somebody you would like to learn from." : $"Approach {n} different people you would like to learn from.",
            n => new PeopleCount(["approach-mentor"], n), 1, 3),
        .. Family("good-listener", "Good listener", [5], n => $"Act on feedback {n} times.", n => new EntryCount(["act-on-feedback"], n), 5, 15, 40),
        Single(
            "board-of-mentors", "Board of mentors", "Meet three different mentors within 13 weeks.", Gold, [5, 7], new MentorsAtOnce(3)),
        .. Family(
            "two-way-street", "Two-way street", [6], n => n == 1 ? "Help a mentor you have met." : $"Help {n} of the mentors you have met.",
            n => new TwoWayMentors(n), 1, 3),
        .. Family(
            "peer-circle", "Peer circle", [7], n => n == 1 ? "Meet a peer at your stage." : $"Meet {n} different peers at your stage.",
            n => new PeopleCount(["peer-session"], n), 1, 3, 6),
        .. Family(
            "in-touch", "In touch", [8], n => $"Stay in touch with {n} different people, or share your progress with them.",
            n => new PeopleCount(["stay-in-touch", "share-progress"], n), 5, 15, 30),
        .. Family("grateful", "Grateful", [8], n => $"Thank {n} different people.", n => new PeopleCount(["express-gratitude"], n), 3, 10, 25),
        .. Family("bridge-builder", "Bridge builder", [9], n => $"Make {n} introductions.", n => new EntryCount(["introduce"], n), 3, 10, 25),
        .. Family(
            "open-hands", "Open hands", [9], n => $"Assist others or share something useful, {n} times.",
            n => new EntryCount(["assist", "share-resource"], n), 5, 25, 75),
        Single(
            "full-circle", "Full circle", "Be mentored, and be a mentor to somebody else.", Gold, [5, 10],
            new FullCircle(["agree-mentorship", "mentor-session"], ["accept-mentee", "lead-mentee-session"])),
        .. Family(
            "guiding-hand", "Guiding hand", [10], n => n == 1 ? "Guide somebody who starts out." : $"Guide {n} different people who start out.",
            n => new PeopleCount(["guide", "accept-mentee"], n), 1, 5, 12),
        .. Family(
            "milestones", "Milestones", [10], n => n == 1 ? "Reach a milestone with a mentee." : $"Reach {n} milestones with your mentees.",
            n => new EntryCount(["mentee-milestone"], n), 1, 5, 15),
        .. Family("teacher", "Teacher", [10], n => n == 1 ? "Teach something you know well." : $"Teach what you know, {n} times.", n => new EntryCount(["teach"], n), 1, 5, 15),
    ];

    private static BadgeDefinition Single(string key, string title, string description, BadgeTier tier, int[] practices, BadgeCondition condition) =>
        new(key, key, title, description, tier, practices, condition);

    private static IEnumerable<BadgeDefinition> Family(
        string family, string title, int[] practices, Func<int, string> description, Func<int, BadgeCondition> condition, params int[] targets) =>
        targets.Select((target, tier) => new BadgeDefinition(
            $"{family}-{Tiers[tier].ToString().ToLowerInvariant()}", family, title, description(target), Tiers[tier], practices, condition(target)));
}
