using System.Globalization;
using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;

namespace Readiness.Grains.Rulesets;

/// <summary>Makes a ruleset of a document's root; the result is of use only when there was no problem.</summary>
internal static class RulesetReading
{
    private const int MaxPractices = 50;
    private const int MaxKinds = 300;
    private const int MaxTitle = 100;
    private const int MaxGuidance = 1_000;
    private const int MaxPoints = 1_000;
    private const int MaxMinutes = 1_440;
    private const int MaxCap = 1_000;
    private const int MaxPeople = 2;

    public static IReadOnlyDictionary<string, Pillar> Pillars { get; } = Enum.GetValues<Pillar>().ToDictionary(PillarWords.InFile, StringComparer.Ordinal);

    /// <summary>Puts the ruleset together when it is asked for, which must be after everything turned out right.</summary>
    public static Func<Ruleset> Read(DocumentObject root, Ruleset? before, List<RulesetProblem> problems)
    {
        var version = root.Number("version", 1, int.MaxValue);
        if (before is not null && version != before.Version + 1)
        {
            root.Problem(root.LineOf("version"), string.Create(CultureInfo.InvariantCulture, $"The last ruleset is {before.Version}, so 'version' is {before.Version + 1}."));
        }

        var practices = Practices(root);
        var read = root.Objects("kinds", MaxKinds).Select(each => (Object: each, Kind: Kind(each, practices))).ToList();
        if (read.Count == 0)
        {
            root.Problem(root.LineOf("kinds"), "A ruleset has at least one kind.");
        }

        RefuseRepeated(read, each => each.Kind.Key, each => each.Object.LineOf("key"), "kinds", problems);
        foreach (var unused in practices.Where(practice => !read.Exists(each => each.Kind.Practice.Number == practice.Key)))
        {
            root.Problem(unused.Value.Line, $"No kind belongs to practice {unused.Key}.");
        }

        if (before is not null)
        {
            RulesetContinuity.Check(before, read, root);
        }

        var kinds = read.ConvertAll(each => each.Kind);
        var rubrics = RubricReading.Read(root, kinds, problems);
        var badges = BadgeReading.Read(root, kinds, practices.Keys, problems);
        root.Done();
        return () => new Ruleset(version, [.. kinds.OrderBy(kind => kind.Practice.Number)], rubrics, badges);
    }

    /// <summary>Notes everything that bears a name which something before it bears.</summary>
    public static void RefuseRepeated<T>(
        IEnumerable<T> all, Func<T, string?> name, Func<T, int> line, string called, List<RulesetProblem> problems, StringComparer? comparer = null)
    {
        var known = new HashSet<string>(comparer ?? StringComparer.Ordinal);
        foreach (var each in all)
        {
            if (name(each) is { Length: > 0 } text && !known.Add(text))
            {
                problems.Add(new RulesetProblem(line(each), $"There are two {called} '{DocumentObject.Short(text)}'."));
            }
        }
    }

    private static Dictionary<int, (Practice Practice, int Line)> Practices(DocumentObject root)
    {
        var practices = new Dictionary<int, (Practice Practice, int Line)>();
        foreach (var each in root.Objects("practices", MaxPractices))
        {
            var practice = new Practice(each.Number("number", 1, MaxPractices), each.Text("title", MaxTitle), each.Text("guidance", MaxGuidance));
            each.Done();
            if (!practices.TryAdd(practice.Number, (practice, each.Line)))
            {
                each.Problem(each.LineOf("number"), $"There are two practices {practice.Number}.");
            }
        }

        return practices;
    }

    private static ActivityKind Kind(DocumentObject each, Dictionary<int, (Practice Practice, int Line)> practices)
    {
        var number = each.Number("practice", 1, MaxPractices);
        if (!practices.TryGetValue(number, out var practice))
        {
            each.Problem(each.LineOf("practice"), $"There is no practice {number}.");
        }

        var kind = new ActivityKind(
            each.Key("key") ?? string.Empty, each.Text("title", MaxTitle), practice.Practice ?? new Practice(number, string.Empty, string.Empty),
            each.Word("pillar", Pillars) ?? default, each.Number("points", 1, MaxPoints), each.Number("minutes", 1, MaxMinutes),
            each.Number("maxPerDay", 1, MaxCap), each.Number("maxPerWeek", 1, MaxCap), each.Number("people", 0, MaxPeople), each.Flag("evidence"));
        each.Done();
        return kind;
    }
}
