using System.Text;
using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Readiness;
using Readiness.Grains.Rulesets;
using Xunit;

namespace Readiness.Grains.Tests.Rulesets;

/// <summary>What is written comes back equal.</summary>
public sealed class WrittenAndRead
{
    [Fact]
    public void The_first_ruleset_comes_back_as_it_is()
    {
        var first = RulesetOne.Instance;

        var (read, problems) = RulesetDocument.Read(RulesetDocument.Write(first), before: null);

        Assert.Empty(problems);
        Assert.Equal(first.Kinds, read!.Kinds);
        Assert.Equivalent(first.Rubrics, read.Rubrics, strict: true);
        Assert.Equal(first.Rubrics.SelectMany(Measures), read.Rubrics.SelectMany(Measures));
        Assert.Equivalent(first.Badges.ToArray(), read.Badges.ToArray(), strict: true);
        Assert.Equal(first.Badges.Select(Condition), read.Badges.Select(Condition));
        Assert.Equal(RulesetDocument.Write(first), RulesetDocument.Write(read));
    }

    [Fact]
    public void Every_measure_and_every_condition_there_is_comes_back()
    {
        var criteria = MeasureNames.All.Select((name, i) => new Criterion($"c-{i}", name, Pillar.Mentoring, Measure(name), 1, 30, 1));
        var rules = new Ruleset(1, RulesetOne.Instance.Kinds, [new Rubric("all", "All of them", [.. criteria])], [.. RulesetOne.Instance.Badges]);

        var read = Documents.Read(Encoding.UTF8.GetString(RulesetDocument.Write(new Ruleset(2, rules.Kinds, rules.Rubrics, [.. rules.Badges]))));

        Assert.Equal(MeasureNames.All, read.Rubrics[0].Criteria.Select(criterion => criterion.Measure.Name));
        Assert.Equal(rules.Rubrics.SelectMany(Measures), read.Rubrics.SelectMany(Measures));
        Assert.Equal(
            typeof(BadgeCondition).Assembly.GetTypes().Where(type => type.BaseType == typeof(BadgeCondition)).Select(type => type.Name).Order(StringComparer.Ordinal),
            read.Badges.Select(badge => badge.Condition.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Comments_a_mark_of_byte_order_and_trailing_commas_are_no_harm()
    {
        var document = "\uFEFF// Of the spring review\n" + Documents.Second(("\"version\": 2,", "\"version\": 2, /* why */"));

        Assert.Equal(2, Documents.Read(document).Version);
        Assert.Equal(2, Documents.Read(document.TrimEnd()[..^1] + ",}").Version);
    }

    [Fact]
    public void A_later_version_may_change_points_caps_minutes_and_titles_and_add_a_kind()
    {
        var second = Documents.Read(Documents.Second(
            ("\"points\": 20", "\"points\": 25"), ("\"maxPerWeek\": 3", "\"maxPerWeek\": 4"), ("\"title\": \"Attend an event\"", "\"title\": \"Go out\""),
            ("\"kinds\": [", """
             "kinds": [{ "key": "host-event", "title": "Host an event", "practice": 10, "pillar": "paying-it-forward", "points": 30, "minutes": 240, "maxPerDay": 1, "maxPerWeek": 1, "people": 0 },
             """)));

        var (kind, added) = (second.Find("attend-event")!, second.Find("host-event")!);
        Assert.Equal((25, 4, "Go out"), (kind.BasePoints, kind.MaxPerWeek, kind.Title));
        Assert.Equal((30, 10, false), (added.BasePoints, added.Practice.Number, added.NeedsEvidence));
        Assert.Equal(second.Kinds.Select(each => each.Practice.Number).Order(), second.Kinds.Select(each => each.Practice.Number));
    }

    private static IEnumerable<string> Measures(Rubric rubric) =>
        rubric.Criteria.Select(criterion => $"{criterion.Key}: {criterion.Measure.GetType().Name} {string.Join(' ', MeasureNames.Arguments(criterion.Measure))}");

    private static string Condition(BadgeDefinition badge) =>
        $"{badge.Key}: {badge.Condition.GetType().Name} {badge.Condition.Target} {string.Join(' ', badge.Condition.Kinds)}";

    private static ReadinessMeasure Measure(string name)
    {
        foreach (var arguments in (string[][])[[], ["teach", "guide"], ["peer"], ["networking"]])
        {
            if (MeasureNames.Parse(name, arguments).Measure is { } measure)
            {
                return measure;
            }
        }

        throw new InvalidOperationException($"Nothing makes {name}.");
    }
}
