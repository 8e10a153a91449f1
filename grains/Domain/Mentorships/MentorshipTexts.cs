using Readiness.Domain.Activities;

namespace Readiness.Domain.Mentorships;

/// <summary>Checks of texts and ids that people write in mentorships. Texts come back trimmed.</summary>
internal static class MentorshipTexts
{
    public const int MostGoals = 3;
    private const int GoalLength = 200;
    private const int MostTopics = 10;
    private const int TopicLength = 60;

    public static (IReadOnlyList<string> Goals, Refusal? Refusal) Goals(IReadOnlyList<string> goals)
    {
        string[] trimmed = [.. goals.Select(goal => goal.Trim())];
        return trimmed.Length is 0 or > MostGoals || Array.Exists(trimmed, goal => goal.Length is 0 or > GoalLength)
            ? ([], MentorshipRefusals.GoalsInvalid)
            : (trimmed, First(trimmed, "goals"));
    }

    public static (IReadOnlyList<string> Topics, Refusal? Refusal) Topics(IReadOnlyList<string> topics, string field = "topics")
    {
        string[] trimmed = [.. topics.Select(topic => topic.Trim()).Where(topic => topic.Length > 0).DistinctBy(topic => topic.ToLowerInvariant())];
        return trimmed.Length > MostTopics || Array.Exists(trimmed, topic => topic.Length > TopicLength || topic.Any(char.IsControl))
            ? ([], MentorshipRefusals.TopicsInvalid with { Field = field })
            : (trimmed, First(trimmed, field));
    }

    public static (string Text, Refusal? Refusal) Needed(string? text, string field, int most)
    {
        var (trimmed, refusal) = Optional(text, field, most);
        return (trimmed ?? string.Empty, refusal ?? (trimmed is null ? MentorshipRefusals.TextMissing(field) : null));
    }

    public static (string? Text, Refusal? Refusal) Optional(string? text, string field, int most)
    {
        var trimmed = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        return (trimmed, trimmed?.Length > most ? MentorshipRefusals.TextTooLong(field, most) : ActivityCheck.CheckText(trimmed, field));
    }

    public static Refusal? Id(string id) => id.Length <= MentorshipLimits.Id && EntryId.TryParse(id, out _) ? null : MentorshipRefusals.IdInvalid;

    private static Refusal? First(IEnumerable<string> texts, string field) =>
        texts.Select(text => ActivityCheck.CheckText(text, field)).FirstOrDefault(refusal => refusal is not null);
}
