namespace Readiness.Grains.Rulesets;

/// <summary>The conditions of badges by the names documents use.</summary>
internal static class ConditionNames
{
    /// <summary>Takes kinds, none for any, and a target.</summary>
    public const string Entries = "entries";

    /// <summary>Takes kinds and a target.</summary>
    public const string People = "people";

    /// <summary>Takes nothing.</summary>
    public const string AllPillarsInOneWeek = "all-pillars-in-one-week";

    /// <summary>Takes a target in weeks.</summary>
    public const string LongestStreak = "longest-streak";

    /// <summary>Takes a target.</summary>
    public const string MentorsAtOnce = "mentors-at-once";

    /// <summary>Takes a target.</summary>
    public const string TwoWayMentors = "two-way-mentors";

    /// <summary>Takes kinds as mentee and kinds as mentor.</summary>
    public const string FullCircle = "full-circle";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Entries, People, AllPillarsInOneWeek, LongestStreak, MentorsAtOnce, TwoWayMentors, FullCircle];
}
