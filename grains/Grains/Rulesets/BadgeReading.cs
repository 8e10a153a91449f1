using System.Globalization;
using System.Text.Json;
using Readiness.Domain.Activities;
using Readiness.Domain.Badges;

namespace Readiness.Grains.Rulesets;

/// <summary>Makes badges of a document.</summary>
internal static class BadgeReading
{
    private const int MaxBadges = 300;
    private const int MaxTitle = 100;
    private const int MaxDescription = 300;
    private const int MaxTarget = 1_000_000;

    private static readonly Dictionary<string, BadgeTier> Tiers = new(StringComparer.Ordinal)
    {
        ["bronze"] = BadgeTier.Bronze,
        ["silver"] = BadgeTier.Silver,
        ["gold"] = BadgeTier.Gold,
    };

    public static List<BadgeDefinition> Read(
        DocumentObject root, IReadOnlyList<ActivityKind> kinds, IReadOnlyCollection<int> practices, List<RulesetProblem> problems)
    {
        var known = kinds.Select(kind => kind.Key).ToHashSet(StringComparer.Ordinal);
        var read = root.Objects("badges", MaxBadges).Select(each => (Object: each, Badge: Badge(each, known, practices))).ToList();
        RulesetReading.RefuseRepeated(read, each => each.Badge.Key, each => each.Object.LineOf("key"), "badges", problems);
        return read.ConvertAll(each => each.Badge);
    }

    /// <summary>The word for a tier.</summary>
    public static string Word(BadgeTier tier) => Tiers.First(each => each.Value == tier).Key;

    private static BadgeDefinition Badge(DocumentObject each, HashSet<string> kinds, IReadOnlyCollection<int> practices)
    {
        var about = new List<int>();
        foreach (var item in each.Items("practices", JsonTokenType.Number, "numbers of practices"))
        {
            if (int.TryParse(item.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && practices.Contains(number) && !about.Contains(number))
            {
                about.Add(number);
            }
            else
            {
                each.Problem(item.Line, about.Contains(number) ? $"Practice {number} is there twice." : $"There is no practice {item.Text}.");
            }
        }

        var condition = each.Object("condition");
        var badge = new BadgeDefinition(
            each.Key("key") ?? string.Empty, each.Key("family") ?? string.Empty, each.Text("title", MaxTitle), each.Text("description", MaxDescription),
            each.Word("tier", Tiers) ?? default, about, condition is null ? new AllPillarsInOneWeek() : Condition(condition, kinds));
        condition?.Done();
        each.Done();
        return badge;
    }

    private static BadgeCondition Condition(DocumentObject each, HashSet<string> kinds)
    {
        switch (each.Text("type", DocumentObject.MaxKey))
        {
            case ConditionNames.Entries:
                return new EntryCount(Kinds(each, "kinds", kinds, canBeEmpty: true), Target(each));
            case ConditionNames.People:
                return new PeopleCount(Kinds(each, "kinds", kinds), Target(each));
            case ConditionNames.AllPillarsInOneWeek:
                return new AllPillarsInOneWeek();
            case ConditionNames.LongestStreak:
                return new LongestStreak(Target(each));
            case ConditionNames.MentorsAtOnce:
                return new MentorsAtOnce(Target(each));
            case ConditionNames.TwoWayMentors:
                return new TwoWayMentors(Target(each));
            case ConditionNames.FullCircle:
                return new FullCircle(Kinds(each, "asMentee", kinds), Kinds(each, "asMentor", kinds));
            case "":
                break;
            case var unknown:
                each.Problem(
                    each.LineOf("type"), $"There is no condition '{DocumentObject.Short(unknown)}'. There are: {string.Join(", ", ConditionNames.All)}.");
                break;
        }

        each.Ignore();
        return new AllPillarsInOneWeek();
    }

    private static int Target(DocumentObject each) => each.Number("target", 1, MaxTarget);

    private static List<string> Kinds(DocumentObject each, string member, HashSet<string> known, bool canBeEmpty = false)
    {
        var words = each.Words(member);
        if (words.Count == 0 && !canBeEmpty)
        {
            each.Problem(each.LineOf(member), $"'{member}' names at least one activity kind.");
        }

        foreach (var (text, line) in words.Where(word => !known.Contains(word.Text)))
        {
            each.Problem(line, $"There is no activity kind '{DocumentObject.Short(text)}'.");
        }

        return [.. words.Select(word => word.Text)];
    }
}
